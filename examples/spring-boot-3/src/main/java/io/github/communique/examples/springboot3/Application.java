package io.github.communique.examples.springboot3;

import com.fasterxml.jackson.databind.Module;
import io.github.communique.Dossier;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service that accepts and returns dossiers. A dossier can also be a component of a custom type.
 */
@SpringBootApplication
@RestController
public class Application {
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** Spring Boot registers every bean of this type with its mapper. */
  @Bean
  Module communiqueModule() {
    return new CommuniqueJackson2Module();
  }

  /** A request body that contains a dossier. */
  public record Submission(String sender, Dossier dossier) {}

  @PostMapping("/dossiers")
  Dossier echo(@RequestBody Dossier dossier) {
    return dossier;
  }

  @PostMapping("/submissions")
  Submission echo(@RequestBody Submission submission) {
    return submission;
  }

  @PostMapping("/reports")
  ValidationReport report(@RequestBody Dossier dossier) {
    return Validator.standard().validate(dossier);
  }
}
