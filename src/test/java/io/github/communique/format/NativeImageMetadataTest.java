package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Verifies that the generated metadata for GraalVM's native-image is complete. */
class NativeImageMetadataTest {
  /** Matches calls that look up classes, members or resources by name or annotation. */
  private static final Pattern LOOK_UP =
      Pattern.compile(
          "forName|newInstance|get(Declared)?(Method|Field|Constructor|Classe)s?|unreflect\\w*"
              + "|find(Virtual|Static|Constructor|Special|Getter|Setter|VarHandle|StaticVarHandle)"
              + "|getResource\\w*|getRecordComponents|getPermittedSubclasses|invoke");

  private static final Set<String> LOOKED_UP_ON =
      Set.of(
          Class.class.getName(),
          ClassLoader.class.getName(),
          Module.class.getName(),
          Method.class.getName(),
          Field.class.getName(),
          Constructor.class.getName(),
          MethodHandles.Lookup.class.getName());

  /**
   * The only classes that use reflection or resources. {@link NativeImageMetadata} covers these
   * classes. If a class is added to this list, metadata for the class must be added to {@code
   * NativeImageMetadata}.
   */
  @Test
  void noOtherClassUsesReflection() {
    Set<String> reflecting =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.communique")
                .stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(NativeImageMetadataTest::isLookUp)
                .map(access -> outermost(access.getOriginOwner()))
                .collect(Collectors.toSet());

    assertThat(reflecting)
        .containsExactlyInAnyOrder("validation.Terminal", "internal.text.Resources");
  }

  private static boolean isLookUp(JavaAccess<?> access) {
    return LOOKED_UP_ON.contains(access.getTargetOwner().getName())
        && LOOK_UP.matcher(access.getTarget().getName()).matches();
  }

  private static String outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getName().substring("io.github.communique.".length());
  }
}
