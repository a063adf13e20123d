package io.github.communique;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Serializes objects to bytes with Java serialization and deserializes them. */
public final class JavaSerialization {
  private JavaSerialization() {}

  /** Returns the result of serializing and deserializing an object. */
  public static Object copy(Object object) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(object);
      }
      ByteArrayInputStream written = new ByteArrayInputStream(bytes.toByteArray());
      try (ObjectInputStream in = new ObjectInputStream(written)) {
        return in.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
