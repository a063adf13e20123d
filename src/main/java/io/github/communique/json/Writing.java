package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.internal.text.TextLimits;
import io.github.communique.internal.wire.Wire;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one model object as a document. */
final class Writing {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final ObjectWriteContext PRETTY =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          // A printer stores the nesting level of a document, so several documents cannot share one
          // printer.
          return prettyPrinter();
        }
      };

  private Writing() {}

  static <T> String compact(Class<T> type, T value) {
    return new String(bytes(type, value), UTF_8);
  }

  static <T> String pretty(Class<T> type, T value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(PRETTY, out)) {
      Wire.of(type).write(value, new GeneratorTokens(generator));
    }
    String json = out.toString();
    if (json.length() > TextLimits.LONGEST_DOCUMENT / 3) {
      TextLimits.requireDocument(json.getBytes(UTF_8).length);
    }
    return json;
  }

  static <T> byte[] bytes(Class<T> type, T value) {
    return Wire.of(type).toUtf8(value);
  }

  /**
   * Creates a printer with a fixed line separator, so that equal dossiers have equal bytes on every
   * system.
   */
  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
