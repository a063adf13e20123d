package io.github.communique.internal.results;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.wire.TokenWriter;
import io.github.communique.internal.wire.Wire;
import io.github.communique.issue.Issue;
import io.github.communique.occurrence.Choice;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Spread;
import io.github.communique.query.Commitment;
import io.github.communique.query.InvolvedActor;
import io.github.communique.query.Source;
import io.github.communique.validation.ValidationReport;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the library's result types as JSON, as documented in {@code docs/results.md}.
 *
 * <p>The JSON form of a result consists of maps, collections, model values, strings, numbers and
 * booleans. Absent values and empty lists are omitted, as in the dossier format.
 */
public final class Results {
  private static final Map<Class<?>, Function<Object, Object>> FORMS = new LinkedHashMap<>();

  static {
    define(Issue.class, Issue::toProblemError);
    define(ValidationReport.class, Results::report);
    define(Occurrence.class, Results::occurrence);
    define(Conflict.class, Results::conflict);
    define(Conflict.Claim.class, Results::claim);
    define(Choice.class, Results::choice);
    define(Spread.class, Results::spread);
    define(Spread.Count.class, Results::count);
    define(Commitment.class, Results::commitment);
    define(InvolvedActor.class, Results::involved);
    define(Source.class, Results::source);
  }

  private Results() {}

  private static <T> void define(Class<T> type, Function<T, Object> form) {
    FORMS.put(type, value -> form.apply(type.cast(value)));
  }

  /** Returns whether a class is a result type with a JSON form. */
  public static boolean has(Class<?> type) {
    return FORMS.containsKey(type);
  }

  /**
   * Rejects a library class that must not be written as a bean and does not have a JSON form.
   *
   * @throws IllegalArgumentException if the class does not have a JSON form, for example {@code
   *     DossierLine}
   */
  public static void requireForm(Class<?> type) {
    JsonFilter marker = type.getAnnotation(JsonFilter.class);
    if (marker != null && marker.value().equals(MissingModule.MESSAGE)) {
      throw new IllegalArgumentException(
          type.getSimpleName()
              + " cannot be written as JSON; write the results of its methods, such as a dossier or"
              + " issues");
    }
  }

  /** Returns the JSON form of a reading result. */
  public static Object reading(
      String name,
      Optional<?> value,
      boolean complete,
      List<Issue> issues,
      Collection<String> leftOut) {
    Form form = new Form().add(name, value.orElse(null)).add("complete", complete);
    form.put("issues", issues);
    return form.add("leftOut", leftOut);
  }

  /**
   * Writes a result, or the JSON form of a result.
   *
   * @param tokens supplies a new writer for each model value, so that the nesting limit applies to
   *     each value separately
   */
  public static void write(Object value, Supplier<? extends TokenWriter> tokens) {
    write(value, tokens.get(), tokens);
  }

  private static void write(Object value, TokenWriter out, Supplier<? extends TokenWriter> tokens) {
    Function<Object, Object> form = FORMS.get(value.getClass());
    if (form != null) {
      write(form.apply(value), out, tokens);
    } else if (value instanceof Map<?, ?> map) {
      out.startObject();
      map.forEach(
          (name, member) -> {
            out.name((String) name);
            write(member, out, tokens);
          });
      out.endObject();
    } else if (value instanceof Collection<?> list) {
      out.startArray();
      list.forEach(element -> write(element, out, tokens));
      out.endArray();
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Number number) {
      out.decimal(new BigDecimal(number.toString()));
    } else {
      writeValue(value, out, tokens);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void writeValue(
      T value, TokenWriter out, Supplier<? extends TokenWriter> tokens) {
    Wire<T> wire = (Wire<T>) Wire.forWriting(value.getClass());
    if (wire == null) {
      out.string(value.toString());
    } else {
      wire.write(value, tokens.get());
    }
  }

  private static Object report(ValidationReport report) {
    Form form = new Form();
    form.put("issues", report.issues());
    return form.add("disabled", report.disabled());
  }

  private static Object occurrence(Occurrence occurrence) {
    Form form = new Form();
    form.put("reports", occurrence.reports());
    return form.add("best", occurrence.best().map(Event::id).orElse(null))
        .add("status", occurrence.status().orElse(null))
        .add("polarity", occurrence.polarity().orElse(null))
        .add("time", occurrence.time().orElse(null))
        .add("conflicts", occurrence.conflicts());
  }

  private static Object conflict(Conflict conflict) {
    return new Form()
        .add("property", conflict.property())
        .add("claims", conflict.claims())
        .add("reason", conflict.reason())
        .add("issue", conflict.issue());
  }

  private static Object claim(Conflict.Claim claim) {
    return new Form()
        .add("report", claim.report().id())
        .add("value", claim.value())
        .add("known", claim.known().orElse(null));
  }

  private static Object spread(Spread spread) {
    return new Form()
        .add("low", spread.low())
        .add("high", spread.high())
        .add("least", spread.least())
        .add("most", spread.most())
        .add("counts", spread.counts());
  }

  private static Object count(Spread.Count count) {
    return new Form().add("report", count.report().id()).add("quantity", count.quantity());
  }

  private static Object choice(Choice<?> choice) {
    return new Form()
        .add("value", choice.value())
        .add("report", choice.report().id())
        .add("reason", choice.reason())
        .add("others", choice.others().stream().map(DossierObject::id).toList());
  }

  private static Object involved(InvolvedActor involved) {
    return new Form()
        .add("actor", involved.actor().id())
        .add("part", involved.part())
        .add("participation", involved.participation().orElse(null));
  }

  private static Object commitment(Commitment commitment) {
    return new Form().add("event", commitment.event()).add("conditions", commitment.conditions());
  }

  private static Object source(Source source) {
    return new Form()
        .add("actors", source.actors().stream().map(Ref::id).toList())
        .add("statement", source.statement().map(DossierObject::id).orElse(null))
        .add("attribution", source.attribution())
        .add("reportedBy", source.reportedBy());
  }

  /** A JSON object under construction. */
  private static final class Form extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    /** Adds a member unless its value is null or empty. */
    Form add(String name, @Nullable Object value) {
      boolean empty =
          value instanceof Collection<?> list && list.isEmpty()
              || value instanceof Map<?, ?> map && map.isEmpty();
      if (value != null && !empty) {
        put(name, value);
      }
      return this;
    }
  }
}
