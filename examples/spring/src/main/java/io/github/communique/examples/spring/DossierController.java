package io.github.communique.examples.spring;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.json.DossierSchema;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
class DossierController {
  static final String SCHEMA = "/schemas/dossier.schema.json";

  private final DossierRepository dossiers;

  DossierController(DossierRepository dossiers) {
    this.dossiers = dossiers;
  }

  /**
   * Stores a dossier if validation does not find errors. The dossier replaces a stored dossier with
   * the same id.
   */
  @PostMapping("/dossiers")
  ResponseEntity<?> store(@RequestBody Dossier dossier) {
    ValidationReport report = Validator.standard().validate(dossier);
    if (report.hasErrors()) {
      return ResponseEntity.of(
              ProblemAdvice.problem(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "The dossier is not valid",
                  report.toProblemErrors()))
          .build();
    }
    dossiers.store(dossier.id(), dossier);
    return ResponseEntity.created(location(dossier.id())).body(dossier);
  }

  @GetMapping(path = "/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
  Dossier find(@RequestParam String id) {
    // PostgreSQL reports an error for U+0000; stored ids never contain this character.
    return Optional.of(id)
        .filter(text -> text.indexOf(0) < 0)
        .flatMap(dossiers::findById)
        .map(StoredDossier::body)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/dossiers/report")
  ValidationReport report(@RequestParam String id) {
    return Validator.standard().validate(find(id));
  }

  /** Returns the meetings in a dossier that match all given parameters. */
  @GetMapping("/dossiers/meetings")
  List<? extends Event> meetings(
      @RequestParam String id,
      @RequestParam Optional<Status> status,
      @RequestParam Optional<Medium> medium,
      @RequestParam Optional<PartialDateTime> day,
      @RequestParam Optional<Duration> atLeast) {
    return find(id).meetings().stream()
        .filter(meeting -> status.map(meeting.status()::equals).orElse(true))
        .filter(meeting -> medium.isEmpty() || meeting.medium().equals(medium))
        .filter(meeting -> day.isEmpty() || mayBeOn(meeting, day.get()))
        .filter(meeting -> atLeast.isEmpty() || lasts(meeting, atLeast.get()))
        .toList();
  }

  @GetMapping(path = SCHEMA, produces = "application/schema+json")
  String schema() {
    return DossierSchema.STORAGE.text();
  }

  private static boolean mayBeOn(Meeting meeting, PartialDateTime day) {
    return meeting
        .time()
        .filter(time -> time.isCompatibleWith(EventTime.at(day), ZoneOffset.UTC))
        .isPresent();
  }

  private static boolean lasts(Meeting meeting, Duration atLeast) {
    return meeting.duration().filter(duration -> duration.compareTo(atLeast) >= 0).isPresent();
  }

  /**
   * Returns the location of a dossier. The id is encoded, because it is an IRI and may contain
   * characters that are reserved in a query.
   */
  private static URI location(String id) {
    return UriComponentsBuilder.fromPath("/dossiers")
        .queryParam("id", "{id}")
        .encode()
        .buildAndExpand(id)
        .toUri();
  }
}
