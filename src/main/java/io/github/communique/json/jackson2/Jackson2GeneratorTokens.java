package io.github.communique.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.communique.internal.wire.EncodedNames;
import io.github.communique.internal.wire.LimitedWriter;
import io.github.communique.internal.wire.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes tokens to a Jackson 2 generator. Exceptions from the generator are rethrown as unchecked
 * exceptions.
 */
final class Jackson2GeneratorTokens extends LimitedWriter {
  private static final EncodedNames<SerializableString> NAMES =
      new EncodedNames<>(SerializedString::new);

  private final JsonGenerator generator;
  private final boolean escapes;

  Jackson2GeneratorTokens(JsonGenerator generator) {
    this.generator = generator;
    this.escapes = generator.getCharacterEscapes() != null || generator.getHighestEscapedChar() > 0;
  }

  @Override
  public void startObject() {
    enter();
    write(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    leave();
    write(generator::writeEndObject);
  }

  @Override
  public void startArray() {
    enter();
    write(generator::writeStartArray);
  }

  @Override
  public void endArray() {
    leave();
    write(generator::writeEndArray);
  }

  @Override
  public void name(Name name) {
    write(() -> generator.writeFieldName(NAMES.of(name)));
  }

  @Override
  public void name(String name) {
    if (needsQuoting(checkedName(name))) {
      write(() -> generator.writeFieldName(new SerializedString(name)));
    } else {
      write(() -> generator.writeFieldName(name));
    }
  }

  @Override
  public void string(String value) {
    if (needsQuoting(checkedString(value))) {
      write(() -> generator.writeString(new SerializedString(value)));
    } else {
      write(() -> generator.writeString(value));
    }
  }

  @Override
  public void integer(long value) {
    write(() -> generator.writeNumber(value));
  }

  @Override
  public void integer(BigInteger value) {
    write(() -> generator.writeNumber(value));
  }

  @Override
  public void decimal(BigDecimal value) {
    write(() -> generator.writeNumber(value));
  }

  @Override
  public void bool(boolean value) {
    write(() -> generator.writeBoolean(value));
  }

  @Override
  public void nul() {
    write(generator::writeNull);
  }

  /**
   * Returns whether a text must be passed to the generator as a pre-escaped {@link
   * SerializedString}, which the generator writes verbatim. If the text were passed as a {@code
   * String}, Jackson 2 would escape both surrogates of a supplementary character in UTF-8 output. A
   * feature of Jackson 2.18 and later can disable these escapes. If the application has configured
   * character escapes, this method returns false, so that the generator writes these escapes.
   */
  private boolean needsQuoting(String text) {
    return !escapes && text.codePointCount(0, text.length()) < text.length();
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
