package io.github.communique.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.internal.wire.InputFault;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents with a Jackson 2 mapper and a Jackson 3 mapper. */
final class MapperVerdicts {
  private final Class<?> type;
  private final JsonMapper jackson3;
  private final ObjectMapper jackson2;

  private MapperVerdicts(Class<?> type, JsonMapper jackson3, ObjectMapper jackson2) {
    this.type = type;
    this.jackson3 = jackson3;
    this.jackson2 = jackson2;
  }

  /** Creates mappers with the module and Jackson 3's default settings. */
  static MapperVerdicts plain(Class<?> type, DossierReader reader) {
    return new MapperVerdicts(
        type,
        JsonMapper.builder().addModule(new CommuniqueModule(reader)).build(),
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new CommuniqueJackson2Module(reader))
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build());
  }

  /** Creates mappers that decode documents in the same way as the library. */
  static MapperVerdicts checked(Class<?> type, DossierReader reader) {
    return new MapperVerdicts(
        type,
        CommuniqueModule.mapperBuilder(reader).build(),
        CommuniqueJackson2Module.mapperBuilder(reader).build());
  }

  /**
   * Creates mappers that read a tree first; the tree preserves the complete content of a document.
   */
  static MapperVerdicts exactTrees(Class<?> type, DossierReader reader) {
    return new MapperVerdicts(
        type,
        JsonMapper.builder()
            .addModule(new CommuniqueModule(reader))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build(),
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new CommuniqueJackson2Module(reader))
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(
                com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(
                com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build());
  }

  Verdict bytes3(byte[] json) {
    return verdict(() -> jackson3.readValue(json, type));
  }

  Verdict stream3(byte[] json) {
    return verdict(() -> jackson3.readValue(new ByteArrayInputStream(json), type));
  }

  Verdict text3(String json) {
    return verdict(() -> jackson3.readValue(json, type));
  }

  Verdict bytes2(byte[] json) {
    return verdict(() -> jackson2.readValue(json, type));
  }

  Verdict stream2(byte[] json) {
    return verdict(() -> jackson2.readValue(new ByteArrayInputStream(json), type));
  }

  Verdict text2(String json) {
    return verdict(() -> jackson2.readValue(json, type));
  }

  /**
   * Returns the result of reading a document through a Jackson 3 tree; null if the tree cannot be
   * read.
   */
  @Nullable Verdict tree3(byte[] json) {
    try {
      tools.jackson.databind.JsonNode tree = jackson3.readTree(json);
      return tree.isMissingNode() ? null : verdict(() -> jackson3.treeToValue(tree, type));
    } catch (JacksonException | NumberFormatException e) {
      return null;
    }
  }

  /**
   * Returns the result of reading a document through a Jackson 2 tree; null if the tree cannot be
   * read.
   */
  @Nullable Verdict tree2(byte[] json) {
    try {
      com.fasterxml.jackson.databind.JsonNode tree = jackson2.readTree(json);
      return tree.isMissingNode() ? null : verdict(() -> jackson2.treeToValue(tree, type));
    } catch (IOException | NumberFormatException e) {
      return null;
    }
  }

  private static Verdict verdict(Callable<?> reading) {
    try {
      Object value = reading.call();
      // For the document {@code null}, a mapper returns a null reference instead of reporting that
      // the document is not a dossier.
      return value == null
          ? new Verdict(null, List.of("json.type "), List.of())
          : new Verdict(value, List.of(), List.of());
    } catch (Exception e) {
      if (e.getCause() instanceof DossierReadException refused) {
        return Verdict.of(null, refused.issues(), false).withoutDescriptions();
      }
      if (e instanceof JacksonException
          || e instanceof JsonProcessingException
          || e instanceof InputFault) {
        return Verdict.ofMapper();
      }
      throw new AssertionError(e);
    }
  }
}
