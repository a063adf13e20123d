package io.github.communique.json.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a source lazily and sequentially, and skips blank lines.
 *
 * @param <R> the type of the results
 */
final class LinesInTurn<R> extends Spliterators.AbstractSpliterator<R> {
  private final LineSource source;
  private final LineReading reading;
  private final Function<? super DossierLine, ? extends R> work;

  LinesInTurn(
      LineSource source, LineReading reading, Function<? super DossierLine, ? extends R> work) {
    super(Long.MAX_VALUE, ORDERED);
    this.source = source;
    this.reading = reading;
    this.work = work;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    try {
      while (source.next()) {
        if (source.hasFault() || !source.isBlank()) {
          action.accept(work.apply(reading.read(source)));
          return true;
        }
      }
      source.report();
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns null: the spliterator cannot be split, because a single thread reads the lines in
   * order.
   */
  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null;
  }
}
