package io.github.communique.json;

import io.github.communique.internal.wire.EncodedNames;
import io.github.communique.internal.wire.LimitedWriter;
import io.github.communique.internal.wire.Name;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes tokens to a Jackson 3 generator. */
final class GeneratorTokens extends LimitedWriter {
  private static final EncodedNames<SerializableString> NAMES =
      new EncodedNames<>(SerializedString::new);

  private final JsonGenerator generator;

  GeneratorTokens(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    enter();
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    leave();
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    enter();
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    leave();
    generator.writeEndArray();
  }

  @Override
  public void name(Name name) {
    generator.writeName(NAMES.of(name));
  }

  @Override
  public void name(String name) {
    generator.writeName(checkedName(name));
  }

  @Override
  public void string(String value) {
    generator.writeString(checkedString(value));
  }

  @Override
  public void integer(long value) {
    generator.writeNumber(value);
  }

  @Override
  public void integer(BigInteger value) {
    generator.writeNumber(value);
  }

  @Override
  public void decimal(BigDecimal value) {
    generator.writeNumber(value);
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nul() {
    generator.writeNull();
  }
}
