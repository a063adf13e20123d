package io.github.communique.json;

import io.github.communique.internal.wire.TokenWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;

/** Writes tokens to a generator of Jackson 3. */
final class GeneratorTokens implements TokenWriter {
  private final JsonGenerator generator;

  GeneratorTokens(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void string(String value) {
    generator.writeString(value);
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
