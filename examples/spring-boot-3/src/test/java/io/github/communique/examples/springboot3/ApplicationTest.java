package io.github.communique.examples.springboot3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.json.DossierJson;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests the service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {
  private static final Actor MACRON = Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron");
  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("urn:x:1")
          .add(MACRON)
          .add(
              Meeting.builder()
                  .id("call")
                  .status(Status.OCCURRED)
                  .medium(Medium.PHONE)
                  .participant(MACRON)
                  .participant("putin")
                  .time(EventTime.on(2022, 2, 21))
                  .duration(Duration.ofMinutes(105))
                  .build())
          .extension("acme:note", "naïve")
          .build();

  private final HttpClient client = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @Test
  void returnsADossierInTheWireFormat() throws Exception {
    HttpResponse<String> answer = post("/dossiers", DossierJson.write(DOSSIER));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(DossierJson.write(DOSSIER));
  }

  @Test
  void returnsADossierInsideOfAnotherType() throws Exception {
    String body = "{\"sender\":\"desk\",\"dossier\":" + DossierJson.write(DOSSIER) + "}";
    HttpResponse<String> answer = post("/submissions", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(body);
  }

  @Test
  void returnsAReport() throws Exception {
    HttpResponse<String> answer = post("/reports", DossierJson.write(DOSSIER));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"pointer\":\"#/meetings/0/participants/1/actor\"", "\"ref.unresolved\"")
        .doesNotContain("\"empty\"");
  }

  @Test
  void refusesAMalformedDossier() throws Exception {
    assertThat(post("/dossiers", "{\"formatVersion\": \"1.0\"}").statusCode()).isEqualTo(400);
    assertThat(post("/dossiers", "{").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
