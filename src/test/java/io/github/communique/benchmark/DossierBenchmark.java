package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.Dossier;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import io.github.communique.json.DossierSchema;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the speed of the library with the speed of plain Jackson. One operation reads or writes
 * one document in memory. {@link Tables} maps the method names to the row titles that {@link
 * Benchmarks} prints.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DossierBenchmark {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PlainJackson.MAPPER.readTree(DossierSchema.STRICT.text()));

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CommuniqueModule()).build();

  private static final JsonMapper BUILT_MAPPER =
      CommuniqueModule.mapperBuilder(DossierReader.standard()).build();

  private static final ObjectMapper MAPPER_2 =
      new ObjectMapper().registerModule(new CommuniqueJackson2Module());

  private static final ObjectMapper BUILT_MAPPER_2 =
      CommuniqueJackson2Module.mapperBuilder(DossierReader.standard()).build();

  /** The input document. */
  @Param public Inputs input;

  private byte[] json;

  /** The document with all non-ASCII characters escaped, as in the output of many programs. */
  private byte[] escaped;

  private String text;
  private JsonNode tree;
  private PlainRecords.Dossier records;
  private Dossier dossier;

  /** Reads the document with each library, to provide the input for the write benchmarks. */
  @Setup
  public void prepare() {
    json = input.bytes();
    text = new String(json, UTF_8);
    tree = readTree();
    escaped =
        PlainJackson.MAPPER
            .rebuild()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writeValueAsBytes(tree);
    records = readRecords();
    dossier = read();
    List<Error> errors = checkSchema();
    if (!errors.isEmpty()) {
      throw new IllegalStateException("the input is not valid: " + errors);
    }
  }

  /**
   * Decodes and discards every token, which is the least that a reader based on Jackson must do.
   */
  @Benchmark
  public long scan() {
    try (JsonParser parser = PlainJackson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return TokenScan.sum(parser);
    }
  }

  /** Reads a Jackson tree. */
  @Benchmark
  public JsonNode readTree() {
    return PlainJackson.MAPPER.readTree(json);
  }

  /** Reads the document into plain records, without checks. */
  @Benchmark
  public PlainRecords.Dossier readRecords() {
    return PlainJackson.MAPPER.readValue(json, PlainRecords.Dossier.class);
  }

  /**
   * Reads with this library, which checks the structure, keeps unknown properties and returns
   * immutable objects.
   */
  @Benchmark
  public Dossier read() {
    return DossierJson.read(json);
  }

  /** Reads a Jackson tree from a string. */
  @Benchmark
  public JsonNode readStringTree() {
    return PlainJackson.MAPPER.readTree(text);
  }

  /** Reads from a string with this library. */
  @Benchmark
  public Dossier readString() {
    return DossierJson.read(text);
  }

  /** Reads from a stream with this library. */
  @Benchmark
  public Dossier readStream() throws IOException {
    return DossierJson.read(new ByteArrayInputStream(json));
  }

  /** Reads a Jackson tree from a document with escapes. */
  @Benchmark
  public JsonNode readEscapedTree() {
    return PlainJackson.MAPPER.readTree(escaped);
  }

  /** Reads a document that contains escapes with this library. */
  @Benchmark
  public Dossier readEscaped() {
    return DossierJson.read(escaped);
  }

  /** Reads with a Jackson 3 mapper and this library's module. */
  @Benchmark
  public Dossier readByMapper() {
    return MAPPER.readValue(json, Dossier.class);
  }

  /** Reads from a stream with a Jackson 3 mapper and this library's module. */
  @Benchmark
  public Dossier readStreamByMapper() {
    return MAPPER.readValue(new ByteArrayInputStream(json), Dossier.class);
  }

  /** Reads from a string with a Jackson 3 mapper and this library's module. */
  @Benchmark
  public Dossier readStringByMapper() {
    return MAPPER.readValue(text, Dossier.class);
  }

  /** Reads with a Jackson 2 mapper and this library's module. */
  @Benchmark
  public Dossier readByMapper2() throws IOException {
    return MAPPER_2.readValue(json, Dossier.class);
  }

  /** Reads with a Jackson 3 mapper of {@code mapperBuilder}. */
  @Benchmark
  public Dossier readByBuiltMapper() {
    return BUILT_MAPPER.readValue(json, Dossier.class);
  }

  /** Reads from a stream with a Jackson 3 mapper of {@code mapperBuilder}. */
  @Benchmark
  public Dossier readStreamByBuiltMapper() {
    return BUILT_MAPPER.readValue(new ByteArrayInputStream(json), Dossier.class);
  }

  /** Reads with a Jackson 2 mapper of {@code mapperBuilder}. */
  @Benchmark
  public Dossier readByBuiltMapper2() throws IOException {
    return BUILT_MAPPER_2.readValue(json, Dossier.class);
  }

  /**
   * Validates a Jackson tree against the strict schema. The schema and a strict reader enforce the
   * same constraints.
   */
  @Benchmark
  public List<Error> checkSchema() {
    return SCHEMA.validate(tree);
  }

  /**
   * Reads with this library and computes the hash code. Both this computation and validation visit
   * every value, so validation cannot be faster.
   */
  @Benchmark
  public int readAndHash() {
    return DossierJson.read(json).hashCode();
  }

  /** Reads with this library and applies all validation rules. */
  @Benchmark
  public ValidationReport readAndValidate() {
    return Validator.standard().validate(DossierJson.read(json));
  }

  /** Writes a Jackson tree. */
  @Benchmark
  public byte[] writeTree() {
    return PlainJackson.MAPPER.writeValueAsBytes(tree);
  }

  /** Writes plain records with the same content. */
  @Benchmark
  public byte[] writeRecords() {
    return PlainJackson.MAPPER.writeValueAsBytes(records);
  }

  /** Writes with this library. */
  @Benchmark
  public byte[] write() {
    return DossierJson.writeBytes(dossier);
  }

  /** Writes with a Jackson 3 mapper and this library's module. */
  @Benchmark
  public byte[] writeByMapper() {
    return MAPPER.writeValueAsBytes(dossier);
  }

  /** Writes with a Jackson 2 mapper and this library's module. */
  @Benchmark
  public byte[] writeByMapper2() throws IOException {
    return MAPPER_2.writeValueAsBytes(dossier);
  }

  /** Writes the RFC 8785 canonical form. */
  @Benchmark
  public byte[] canonical() {
    return DossierJson.canonical(dossier);
  }

  /** Writes the canonical form of the content and computes its SHA-256 hash. */
  @Benchmark
  public String contentHash() {
    return DossierJson.contentHash(dossier);
  }
}
