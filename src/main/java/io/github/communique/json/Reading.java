package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.wire.ReadContext;
import io.github.communique.wire.Token;
import io.github.communique.wire.Wire;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Reads one text whole, and turns whatever Jackson throws into issues. */
final class Reading {
  private static final Wire<Dossier> DOSSIER = Wire.of(Dossier.class);
  private static final int ISSUES_KEPT = 1000;

  private Reading() {}

  static ReadResult readStream(InputStream in) throws IOException {
    try {
      return read(() -> Mapping.MAPPER.createParser(in));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static ReadResult read(Supplier<JsonParser> source) {
    ReadContext context = new ReadContext(false, ISSUES_KEPT);
    Dossier dossier = null;
    try (JsonParser parser = source.get()) {
      dossier = readWhole(new ParserTokens(parser), context);
    } catch (StreamConstraintsException e) {
      fail(context, "json.limit", e);
    } catch (StreamReadException e) {
      fail(context, "json.syntax", e);
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof CharConversionException)) {
        throw new UncheckedIOException(e.getCause());
      }
      fail(context, "json.encoding", e);
    }
    return new ReadResult(dossier, context.issues(), context.isComplete());
  }

  private static @Nullable Dossier readWhole(ParserTokens tokens, ReadContext context) {
    if (tokens.next() == Token.END) {
      context.fail("json.syntax", "the text is empty where a dossier belongs", 1, 1);
      return null;
    }
    Dossier dossier = DOSSIER.read(tokens, context);
    if (dossier != null && !dossier.formatVersion().equals(Dossier.FORMAT_VERSION)) {
      context.warning(
          "/formatVersion",
          "format.version-newer",
          "formatVersion "
              + dossier.formatVersion()
              + " is newer than "
              + Dossier.FORMAT_VERSION
              + ": what it adds is kept as unknown properties");
    }
    if (tokens.next() != Token.END) {
      context.fail(
          "json.trailing",
          "more follows after the end of the dossier",
          tokens.line(),
          tokens.column());
    }
    return dossier;
  }

  private static void fail(ReadContext context, String code, JacksonException e) {
    boolean located = e.getLocation() != null;
    context.fail(
        code,
        e.getOriginalMessage(),
        located ? e.getLocation().getLineNr() : 0,
        located ? e.getLocation().getColumnNr() : 0);
  }
}
