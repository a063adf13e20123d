package io.github.communique.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class HibernateTest {
  @Autowired private EntityManagerFactory factory;
  @Autowired private DossierRepository dossiers;

  @Test
  void doesNotCopyDossiers() {
    dossiers.save(new StoredDossier(Dossier.builder().id("urn:x:same").build()));
    factory.runInTransaction(
        entities -> {
          StoredDossier row = entities.find(StoredDossier.class, "urn:x:same");
          assertThat(
                  entities
                      .unwrap(SessionImplementor.class)
                      .getPersistenceContext()
                      .getEntry(row)
                      .getLoadedValue("body"))
              .as("the value with which Hibernate detects changes")
              .isSameAs(row.body());
        });
  }

  @Test
  void storesTheDeepestExtensions() {
    Object deep = 1;
    for (int i = 0; i < 98; i++) {
      deep = Map.of("a", deep);
    }
    Dossier dossier = Dossier.builder().id("urn:x:deep").extension("acme:deep", deep).build();
    dossiers.save(new StoredDossier(dossier));
    assertThat(dossiers.findById("urn:x:deep").orElseThrow().body()).isEqualTo(dossier);
  }
}
