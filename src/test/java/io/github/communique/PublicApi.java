package io.github.communique;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.communique.interop.dataset.EventKind;
import io.github.communique.interop.dataset.EventTableReader;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.dataset.ImportProgress;
import io.github.communique.interop.dataset.ImportSummary;
import io.github.communique.interop.dataset.ImportedRow;
import io.github.communique.interop.geojson.GeoJson;
import io.github.communique.interop.ical.MeetingCalendar;
import io.github.communique.interop.llm.Extraction;
import io.github.communique.interop.schemaorg.SchemaOrg;
import io.github.communique.interop.table.DossierTable;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.issue.ExportSummary;
import io.github.communique.issue.SkippedEvent;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.json.lines.DossierLinesReader;
import io.github.communique.merge.DossierMerge;
import io.github.communique.merge.MergeOptions;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.page.DossierPage;
import io.github.communique.query.DossierView;
import io.github.communique.time.Anchor;
import io.github.communique.time.PartialDateTime;
import io.github.communique.validation.Validator;
import io.github.communique.value.Extensions;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.EventType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods and constructors that users can call, and creates sample arguments for them.
 */
final class PublicApi {
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.communique");

  /** One object of each class, found by calling no-argument methods on the initial objects. */
  private final Map<Class<?>, Object> objects = new HashMap<>();

  PublicApi() {
    Dossier dossier = Samples.dossier();
    Deque<Object> open = new ArrayDeque<>(Samples.all().values());
    Validator.standard().with((validated, at) -> open.add(at)).validate(dossier);
    Stream.of(
            Validator.standard(),
            Validator.standard().validate(dossier),
            DossierReader.standard(),
            DossierLinesReader.standard(),
            DossierJson.tryRead("{}"),
            DossierView.of(dossier),
            DossierPage.of(dossier),
            Occurrences.of(dossier),
            DossierMerge.of(List.of(dossier)),
            Extensions.of("x:y", 1),
            LenientTimes.standard(),
            Extraction.of(dossier.articles().get(0)),
            Extraction.of(dossier.articles().get(0)).tryRead(""),
            GeoJson.standard(),
            SchemaOrg.standard(),
            DossierTable.events(),
            MeetingCalendar.stamped(Instant.EPOCH),
            EventTables.gdeltEvents(),
            EventTableReader.of(EventTables.gdeltEvents()),
            imported(),
            new EventKind(EventType.ACTION, ActionKind.ATTACK, Optional.empty()),
            new ImportSummary(1, 1, 0, Map.of()),
            new ImportProgress(1, OptionalLong.empty(), 1),
            MergeOptions.builder(),
            DossierMerge.Origin.of("x:1", "a"),
            new SkippedEvent("x:1", "a", "its time is recurring"),
            ExportSummary.of(1, Map.of(), List.of()),
            PassageFinder.of("words"),
            new Anchor(PartialDateTime.parse("2022-02-21T10:00Z"), ZoneOffset.UTC),
            DossierLines.writer(new ByteArrayOutputStream()),
            DossierLines.tryRead(new ByteArrayInputStream(DossierJson.writeBytes(dossier)))
                .findFirst()
                .orElseThrow(),
            ZoneOffset.UTC,
            Instant.EPOCH,
            "acme.code")
        .forEach(open::add);
    while (!open.isEmpty()) {
      Object object = open.remove();
      if (objects.putIfAbsent(object.getClass(), object) == null && isOurs(object.getClass())) {
        Stream.of(object.getClass().getMethods())
            .filter(method -> method.getParameterCount() == 0 && isOurs(method.getDeclaringClass()))
            .filter(
                method -> method.getReturnType() != void.class && !method.getName().equals("close"))
            .flatMap(method -> contents(result(method, object)))
            .forEach(open::add);
      }
    }
  }

  private static ImportedRow imported() {
    try (Stream<ImportedRow> rows =
        EventTableReader.of(EventTables.gdeltEvents())
            .tryRead(new ByteArrayInputStream("not a row\n".getBytes(StandardCharsets.UTF_8)))) {
      return rows.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Returns the public methods and constructors of public types that have parameters, including
   * inherited methods. Methods that users implement and methods that override a method of another
   * library are excluded.
   */
  static List<Executable> callables() {
    List<Executable> callables = new ArrayList<>();
    LIBRARY.stream()
        .filter(type -> !type.getPackageName().matches("io.github.communique.internal\\..*"))
        .<Class<?>>map(type -> type.reflect())
        .filter(PublicApi::isPublic)
        .forEach(
            type -> {
              callables.addAll(List.of(type.getConstructors()));
              Stream.of(type.getMethods())
                  .filter(method -> isOurs(method.getDeclaringClass()))
                  .filter(method -> !method.isBridge() || isOnlyWay(method, type))
                  .filter(method -> !overridesForeign(method))
                  .filter(method -> !isForUsersToImplement(method))
                  .filter(method -> !type.isEnum() || !method.getName().equals("valueOf"))
                  .forEach(callables::add);
            });
    return callables.stream().distinct().filter(it -> it.getParameterCount() > 0).toList();
  }

  /** Returns whether a method is a bridge to a method of a package-private superclass. */
  private static boolean isOnlyWay(Method bridge, Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> !method.isBridge() && method.getName().equals(bridge.getName()))
        .noneMatch(method -> takesAsMany(method, bridge));
  }

  private static boolean takesAsMany(Method method, Method bridge) {
    Class<?>[] own = method.getParameterTypes();
    Class<?>[] general = bridge.getParameterTypes();
    return own.length == general.length
        && IntStream.range(0, own.length).allMatch(i -> general[i].isAssignableFrom(own[i]));
  }

  /**
   * Returns an instance on which to call a method; empty if no instance is available. For
   * constructors and static methods, the result is a placeholder.
   */
  Optional<Object> receiver(Executable callable) {
    if (callable instanceof Constructor || Modifier.isStatic(callable.getModifiers())) {
      return Optional.of("none");
    }
    Class<?> type = callable.getDeclaringClass();
    return of(type).map(found -> found);
  }

  private Optional<Object> of(Class<?> type) {
    return objects.values().stream().filter(type::isInstance).findFirst();
  }

  /** Returns non-null arguments for the parameters; empty if an argument cannot be created. */
  Optional<@Nullable Object[]> arguments(Executable callable) {
    @Nullable Object[] arguments = new Object[callable.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Object argument = argument(callable.getParameterTypes()[i]);
      if (argument == null) {
        return Optional.empty();
      }
      arguments[i] = argument;
    }
    return Optional.of(arguments);
  }

  private @Nullable Object argument(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == double.class) {
      return 1.0;
    }
    if (type == char.class) {
      return ',';
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == Class.class) {
      return Actor.class;
    }
    if (type == ZoneId.class) {
      return ZoneOffset.UTC;
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type.isAssignableFrom(List.class) && type != Object.class) {
      return List.of();
    }
    if (type == Collection.class) {
      return List.of();
    }
    if (type == Stream.class) {
      return Stream.empty();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Optional<Object> known = of(type);
    if (known.isPresent()) {
      return known.get();
    }
    if (type.isInterface() && !type.isSealed()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null);
    }
    return switch (type.getName()) {
      case "java.nio.file.Path" -> java.nio.file.Path.of("target", "no-such-directory", "file");
      case "java.io.InputStream" -> new ByteArrayInputStream(new byte[0]);
      case "java.io.Reader" -> new StringReader("");
      case "java.io.Writer" -> new StringWriter();
      case "java.io.OutputStream" -> new ByteArrayOutputStream();
      case "java.io.PrintStream" -> new java.io.PrintStream(new ByteArrayOutputStream());
      case "java.nio.charset.Charset" -> StandardCharsets.UTF_8;
      case "java.util.OptionalLong" -> OptionalLong.empty();
      case "java.time.Duration" -> java.time.Duration.ofHours(1);
      case "java.time.Period" -> java.time.Period.ofDays(1);
      case "java.math.BigDecimal" -> java.math.BigDecimal.ONE;
      default -> temporal(type).orElse(null);
    };
  }

  private static Optional<Object> temporal(Class<?> type) {
    try {
      return Optional.ofNullable(type.getMethod("now").invoke(null));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** Returns the exception that a call throws; null if the call succeeds. */
  static @Nullable Throwable thrown(
      Executable callable, Object receiver, @Nullable Object[] arguments) {
    try {
      callable.trySetAccessible();
      if (callable instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        ((Method) callable).invoke(receiver, arguments);
      }
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(callable.toString(), e);
    }
  }

  static String described(Executable callable) {
    return callable.getDeclaringClass().getName().replace("io.github.communique.", "")
        + "."
        + callable.getName().replaceAll(".*\\.", "")
        + Arrays.stream(callable.getParameterTypes()).map(Class::getSimpleName).toList();
  }

  private static Stream<Object> contents(@Nullable Object result) {
    if (result instanceof Optional<?> optional) {
      return optional.stream().map(content -> content);
    }
    if (result instanceof Collection<?> collection) {
      return collection.stream().limit(3).map(content -> content);
    }
    return result == null || result instanceof Supplier ? Stream.empty() : Stream.of(result);
  }

  private static @Nullable Object result(Method method, Object object) {
    try {
      method.trySetAccessible();
      return method.invoke(object);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github.communique");
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> around = type; around != null; around = around.getDeclaringClass()) {
      if (!Modifier.isPublic(around.getModifiers())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForUsersToImplement(Method method) {
    Class<?> type = method.getDeclaringClass();
    return type.isInterface() && !type.isSealed() && Modifier.isAbstract(method.getModifiers());
  }

  /** Returns whether the method is declared by a JDK type or a Jackson type. */
  private static boolean overridesForeign(Method method) {
    return method.getName().equals("setupModule")
        || Stream.of(Object.class.getMethods(), Comparable.class.getMethods())
            .flatMap(Stream::of)
            .anyMatch(foreign -> foreign.getName().equals(method.getName()));
  }
}
