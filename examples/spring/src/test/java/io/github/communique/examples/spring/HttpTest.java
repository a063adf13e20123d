package io.github.communique.examples.spring;

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
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, as a client sees it. */
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
  void storesWhatItIsGiven() throws Exception {
    // What jsonb would refuse or rewrite: U+0000, and a number with an exponent.
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
    JsonNode problem = problem(post("{\"formatVersion\": \"1.0\", \"actors\": [{]}"), 400);
    assertThat(problem.path("errors").findValuesAsString("code")).contains("json.syntax");
    assertThat(problem.path("errors").findValuesAsString("pointer")).contains("#/actors/0");
    assertThat(problem(post("?"), 400).path("errors").findValuesAsString("code"))
        .containsExactly("json.syntax");
  }

  @Test
  void readsNoMoreThanTheLimit() throws Exception {
    JsonNode problem = problem(post(" ".repeat(1_000_001)), 400);
    assertThat(problem.path("errors").findValuesAsString("code")).containsExactly("json.limit");
  }

  @Test
  void reportsWhatValidationFinds() throws Exception {
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
    return send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/dossiers"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port).resolve(path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }
}
