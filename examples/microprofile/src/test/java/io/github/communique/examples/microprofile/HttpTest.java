package io.github.communique.examples.microprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.json.DossierJson;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Application;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the service over HTTP with a MicroProfile REST client and with the JDK's client. */
class HttpTest {
  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("urn:x:1")
          .add(Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron"))
          .add(
              Meeting.builder()
                  .id("call")
                  .status(Status.OCCURRED)
                  .medium(Medium.PHONE)
                  .participant("macron")
                  .participant("putin")
                  .time(EventTime.on(2022, 2, 21))
                  .duration(Duration.ofMinutes(105))
                  .build())
          .build();

  private static UndertowJaxrsServer server;
  private static URI address;

  @BeforeAll
  static void start() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    server = new UndertowJaxrsServer().setHostname("localhost").setPort(port);
    server.start();
    server.deploy(new Service(), "/");
    address = URI.create("http://localhost:" + port + "/");
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  /**
   * The classes that an application registers, or that the container discovers by
   * {@code @Provider}.
   */
  static final class Service extends Application {
    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(
          DossierBodies.class, ModelParameters.class, Problems.class, DossierService.class);
    }
  }

  private static Dossiers client() {
    return RestClientBuilder.newBuilder()
        .baseUri(address)
        .register(DossierBodies.class)
        .register(ModelParameters.class)
        .build(Dossiers.class);
  }

  @BeforeEach
  void store() {
    assertThat(client().store(DOSSIER)).isEqualTo(DOSSIER);
  }

  @Test
  void theClientConvertsParameters() {
    PartialDateTime month = PartialDateTime.parse("2022-02");
    Duration hour = Duration.ofHours(1);
    List<Medium> media = List.of(Medium.VIDEO, Medium.PHONE);
    assertThat(client().meetings(Status.OCCURRED, month, media, hour)).isEqualTo("call");
    assertThat(client().meetings(Status.PLANNED, month, media, hour)).isEmpty();
    assertThat(client().meetings(Status.OCCURRED, month, List.of(), null)).isEqualTo("call");
    assertThatThrownBy(() -> client().store(DOSSIER.toBuilder().extension("a:b", "x".repeat(1_000_000)).build()))
        .isInstanceOf(WebApplicationException.class)
        .hasMessageContaining("400");
  }

  @ParameterizedTest
  @CsvSource({
    "occurred/2022-02, call",
    "occurred/2022-02-21?atLeast=PT1H&medium=phone, call",
    "occurred/2022-02-21?medium=acme:pigeon&medium=phone, call",
    "occurred/2022-02-21?medium=acme:pigeon, ''",
    "occurred/2022-02-22, ''",
    "occurred/2022?atLeast=PT2H, ''",
    "planned/2022, ''"
  })
  void findsMeetings(String path, String found) throws Exception {
    HttpResponse<String> answer = get("dossiers/meetings/" + path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED/2022, json.type",
    "done/2022, json.type",
    "occurred/2022-02-30, time.malformed",
    "occurred/yesterday, time.malformed",
    "occurred/2022?medium=%20, json.type",
    "occurred/2022?atLeast=long, ",
  })
  void refusesParameters(String path, String code) throws Exception {
    HttpResponse<String> answer = get("dossiers/meetings/" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    if (code != null) {
      assertThat(codes(answer)).containsExactly(code);
    }
  }

  @Test
  void reportsAllFaultsOfABody() throws Exception {
    String faulty =
        """
        {"formatVersion": "1.0", "id": "urn:x:1",
         "meetings": [{"type": "meeting", "id": "call", "status": "done", "duration": "long"}]}
        """;
    assertThat(codes(post(faulty))).containsExactly("json.type", "json.type");
    assertThat(codes(post("{\"id\": \"urn:x:1\", \"id\": \"urn:x:2\"}"))).contains("json.duplicate-key");
    assertThat(codes(post("{"))).contains("json.syntax");
    assertThat(codes(post(" ".repeat(1_000_001)))).containsExactly("json.limit");
    assertThat(post(DossierJson.write(DOSSIER)).statusCode()).isEqualTo(200);
  }

  private static List<String> codes(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = new JsonMapper().readTree(answer.body());
    return problem.path("errors").findValuesAsString("code");
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(address.resolve(path)));
  }

  private static HttpResponse<String> post(String body) throws Exception {
    return send(
        HttpRequest.newBuilder(address.resolve("dossiers"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
