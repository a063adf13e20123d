package io.github.communique.examples.spring;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierReader;
import io.github.communique.time.PartialDateTime;
import io.github.communique.validation.ValidationReport;
import io.github.communique.vocabulary.Status;
import io.swagger.v3.oas.models.media.Schema;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The configuration that the frameworks require. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {
  static {
    // A schema derived from the classes would describe getters instead of the JSON.
    SpringDocUtils.getConfig()
        .replaceWithSchema(Dossier.class, schema(""))
        .replaceWithSchema(Event.class, schema("#/$defs/Event"))
        .replaceWithSchema(ValidationReport.class, new Schema<>().type("object"));
  }

  private static Schema<?> schema(String definition) {
    return new Schema<>().$ref(DossierController.SCHEMA + definition);
  }

  /**
   * Converts parameters to model types. Without a converter, Spring would expect the Java name of
   * the enum constant instead of the term of a closed vocabulary.
   */
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, Status.class, Status::of);
    registry.addConverter(String.class, PartialDateTime.class, PartialDateTime::parse);
  }

  /**
   * Replaces Hibernate's default mapper, which may use Jackson 2 and does not have the limits of
   * the reader.
   */
  @Bean
  HibernatePropertiesCustomizer jsonColumns() {
    return properties ->
        properties.put(
            MappingSettings.JSON_FORMAT_MAPPER,
            new Jackson3JsonFormatMapper(
                CommuniqueModule.mapperBuilder(DossierReader.standard()).build()));
  }
}
