package io.github.communique.examples.spring;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierSchema;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HttpTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Actor MACRON = Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron");
  private static final Actor PUTIN = Actor.of("putin", ActorKind.PERSON, "Vladimir Putin");
  private static final Meeting CALL =
      Meeting.builder()
          .id("call")
          .status(Status.OCCURRED)
          .medium(Medium.PHONE)
          .participant(MACRON)
          .participant(PUTIN)
          .time(EventTime.on(2022, 2, 21))
          .duration(Duration.ofMinutes(105))
          .build();

  private final HttpClient client = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @Test
  void storesAndReturnsADossier() throws Exception {
    // Values that jsonb would reject or normalize: U+0000, and a number with an exponent.
    Dossier dossier =
        dossier("https://example.org/dossiers?a=1&b=2+ü").toBuilder()
            .extension("acme:note", "a\u0000b")
            .extension("acme:size", new BigDecimal("1E+2"))
            .build();

    HttpResponse<String> stored = post(DossierJson.write(dossier));

    assertThat(stored.statusCode()).isEqualTo(201);
    String location = stored.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> found = get(location);
    assertThat(found.body()).isEqualTo(DossierJson.write(dossier));
    assertThat(found.headers().firstValue("Content-Type")).contains("application/json");
    Dossier changed = dossier.toBuilder().extension("acme:note", "changed").build();
    assertThat(post(DossierJson.write(changed)).statusCode()).isEqualTo(201);
    assertThat(DossierJson.read(get(location).body())).isEqualTo(changed);
  }

  @Test
  void reportsAllFaultsOfABody() throws Exception {
    HttpResponse<String> answer =
        post(
            """
            {"formatVersion": "1.0", "id": "urn:x:1", "acme:a/b": 1,
             "meetings": [{"type": "meeting", "id": "call", "status": "done", "duration": "long"}]}
            """);

    JsonNode problem = problem(answer, 400);
    assertThat(problem.path("title").asString()).isEqualTo("The dossier cannot be read");
    assertThat(problem.path("errors").findValuesAsString("pointer"))
        .containsExactly("#/meetings/0/status", "#/meetings/0/duration");
    assertThat(problem.path("errors").findValuesAsString("code"))
        .containsExactly("json.type", "json.type");
  }

  @Test
  void reportsWhereABodyIsNotJson() throws Exception {
    problem(post(""), 400);
    JsonNode problem = problem(post("{\"formatVersion\": \"1.0\", \"actors\": [{]}"), 400);
    assertThat(problem.path("errors").findValuesAsString("code")).contains("json.syntax");
    assertThat(problem.path("errors").findValuesAsString("pointer")).contains("#/actors/0");
    assertThat(problem(post("?"), 400).path("errors").findValuesAsString("code"))
        .containsExactly("json.syntax");
  }

  @Test
  void refusesABodyOverTheLimit() throws Exception {
    JsonNode problem = problem(post(" ".repeat(1_000_001)), 400);
    assertThat(problem.path("errors").findValuesAsString("code")).containsExactly("json.limit");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 201",
    "application/json;charset=UTF-8, 201",
    "application/vnd.acme+json, 201",
    "text/plain, 415",
    "application/xml, 415",
    "application/x-www-form-urlencoded, 415",
    "?, 415"
  })
  void readsJsonOnly(String contentType, int status) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("/dossiers"))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(DossierJson.write(dossier("urn:x:type"))));
    HttpResponse<String> answer = send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status != 201) {
      problem(answer, status);
    }
  }

  @ParameterizedTest
  @CsvSource({"application/json, 200", "*/*, 200", "text/html, 406", "application/xml, 406"})
  void writesJsonOnly(String accept, int status) throws Exception {
    post(DossierJson.write(dossier("urn:x:accept")));
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(uri("/dossiers?id=urn:x:accept")).header("Accept", accept));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void refusesMalformedBodies(String what, byte[] body, String code) throws Exception {
    JsonNode problem = problem(post(BodyPublishers.ofByteArray(body)), 400);
    assertThat(problem.path("errors").findValuesAsString("code")).as(what).contains(code);
  }

  static Stream<Arguments> malformed() {
    String dossier = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",%s}";
    byte[] overlong = dossier.formatted("\"acme:a\":\"??\"").getBytes(UTF_8);
    overlong[overlong.length - 4] = (byte) 0xC0;
    overlong[overlong.length - 3] = (byte) 0xAF;
    return Stream.of(
        Arguments.of("null", "null".getBytes(UTF_8), "json.type"),
        Arguments.of("a list", "[]".getBytes(UTF_8), "json.type"),
        Arguments.of("overlong UTF-8", overlong, "json.encoding"),
        Arguments.of("UTF-16", dossier.formatted("\"acme:a\":1").getBytes(UTF_16LE), "json.encoding"),
        Arguments.of(
            "a duplicate name",
            dossier.formatted("\"acme:a\":1,\"acme:a\":2").getBytes(UTF_8),
            "json.duplicate-key"),
        Arguments.of(
            "deep",
            dossier.formatted("\"acme:a\":" + "[".repeat(100_000)).getBytes(UTF_8),
            "json.limit"),
        Arguments.of(
            "text after the end",
            (dossier.formatted("\"acme:a\":1") + "{}").getBytes(UTF_8),
            "json.trailing"),
        Arguments.of("10 MB", " ".repeat(10_000_000).getBytes(UTF_8), "json.limit"),
        Arguments.of(
            "a string of 10 MB",
            dossier.formatted("\"acme:a\":\"" + "x".repeat(10_000_000) + "\"").getBytes(UTF_8),
            "json.limit"));
  }

  @Test
  void refusesABodyWithoutALengthOverTheLimit() throws Exception {
    byte[] endless = " ".repeat(10_000_000).getBytes(UTF_8);
    JsonNode problem =
        problem(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless))), 400);
    assertThat(problem.path("errors").findValuesAsString("code")).containsExactly("json.limit");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /dossiers, 400",
    "GET, /dossiers?id=urn:x:absent, 404",
    "GET, /dossiers?id=%00, 404",
    "GET, /dossiers/report?id=urn:x:absent, 404",
    "GET, /dossiers/meetings?id=urn:x:absent, 404",
    "GET, /dossiers/meetings?id=urn:x:absent&atLeast=long, 400",
    "GET, /nothing, 404",
    "DELETE, /dossiers, 405"
  })
  void refusesOtherRequests(String method, String path, int status) throws Exception {
    problem(send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody())), status);
  }

  @Test
  void survivesAHugeParameter() throws Exception {
    String huge = "x".repeat(1_000_000);
    assertThat(get("/dossiers/meetings?id=urn:x:found&status=" + huge).statusCode())
        .isBetween(400, 499);
    String shorter = "x".repeat(7_000);
    JsonNode problem = problem(get("/dossiers/meetings?id=urn:x:found&status=" + shorter), 400);
    assertThat(problem.path("errors").toString()).hasSizeLessThan(1_000);
  }

  @Test
  void storesDossiersOfConcurrentClients() throws Exception {
    String id = "urn:x:race";
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    List<Dossier> sent = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Dossier dossier = dossier(id).toBuilder().extension("acme:client", i).build();
      sent.add(dossier);
      HttpRequest request =
          HttpRequest.newBuilder(uri("/dossiers"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(DossierJson.write(dossier)))
              .build();
      answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString(UTF_8)));
    }
    for (CompletableFuture<HttpResponse<String>> answer : answers) {
      assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
    }
    assertThat(sent).contains(DossierJson.read(get("/dossiers?id=" + id).body()));
  }

  @Test
  void returnsTheValidationReport() throws Exception {
    Dossier dangling =
        Dossier.builder()
            .id("urn:x:dangling")
            .add(Meeting.builder()
                    .id("call")
                    .status(Status.OCCURRED)
                    .participant("macron")
                    .participant("putin")
                    .build())
            .build();

    JsonNode problem = problem(post(DossierJson.write(dangling)), 422);

    assertThat(problem.path("title").asString()).isEqualTo("The dossier is not valid");
    assertThat(problem.path("errors").findValuesAsString("pointer"))
        .contains("#/meetings/0/participants/0/actor");
    assertThat(get("/dossiers?id=urn:x:dangling").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1",
    "status=occurred, 1",
    "status=planned, 0",
    "medium=phone, 1",
    "medium=acme:pigeon, 0",
    "day=2022-02, 1",
    "day=2022-02-22, 0",
    "atLeast=PT1H, 1",
    "atLeast=PT2H, 0",
    "status=occurred&medium=phone&day=2022-02-21&atLeast=PT1H45M, 1"
  })
  void findsMeetings(String query, int found) throws Exception {
    Dossier dossier = dossier("urn:x:found");
    post(DossierJson.write(dossier));

    HttpResponse<String> answer = get("/dossiers/meetings?id=urn:x:found&" + query);

    assertThat(answer.body())
        .isEqualTo(found == 0 ? "[]" : "[" + DossierJson.writeEvent(CALL) + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "status=OCCURRED, json.type",
    "status=done, json.type",
    "day=2022-02-30, time.malformed",
    "day=yesterday, time.malformed"
  })
  void refusesParameters(String query, String code) throws Exception {
    JsonNode problem = problem(get("/dossiers/meetings?id=urn:x:found&" + query), 400);
    assertThat(problem.path("errors").findValuesAsString("code")).containsExactly(code);
  }

  @Test
  void returnsAReport() throws Exception {
    Dossier dossier = dossier("urn:x:report");
    post(DossierJson.write(dossier));
    JsonNode report = JSON.readTree(get("/dossiers/report?id=urn:x:report").body());
    assertThat(report.has("issues")).isTrue();
    assertThat(report.has("empty")).as("the getters are not properties").isFalse();
  }

  @Test
  void describesItselfByTheSchemaOfTheLibrary() throws Exception {
    JsonNode description = JSON.readTree(get("/v3/api-docs").body());
    String schema =
        description
            .at("/paths/~1dossiers/post/requestBody/content/application~1json/schema/$ref")
            .asString();
    assertThat(schema).isEqualTo("/schemas/dossier.schema.json");
    assertThat(get(schema).body()).isEqualTo(DossierSchema.STORAGE.text());
    assertThat(description.path("components").toString())
        .doesNotContain("Evidence", "Meeting", "EventTime");
    assertThat(JSON.readTree(get(schema).body()).at("/$defs/Event").isObject()).isTrue();
  }

  private static Dossier dossier(String id) {
    return Dossier.builder().id(id).add(MACRON, PUTIN).add(CALL).build();
  }

  private static JsonNode problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return post(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri("/dossiers"))
            .header("Content-Type", "application/json")
            .POST(body));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port).resolve(path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }
}
