package io.github.communique.internal.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Creates streams that close their source. */
public final class ClosingStream {
  private ClosingStream() {}

  /** Returns a sequential stream. When the stream is closed, it closes the source. */
  public static <T> Stream<T> of(Spliterator<T> elements, Closeable source) {
    return StreamSupport.stream(elements, false)
        .onClose(
            () -> {
              try {
                source.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
