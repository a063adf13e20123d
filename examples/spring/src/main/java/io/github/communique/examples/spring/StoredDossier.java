package io.github.communique.examples.spring;

import io.github.communique.Dossier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Mutability;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.NullUnmarked;

/**
 * A database row with a dossier in a JSON column.
 *
 * <p>Without {@code @Mutability}, Hibernate would copy the dossier by Java serialization whenever
 * the dossier is loaded. The column type is {@code json}, which keeps the text, instead of {@code
 * jsonb}, which rejects U+0000 and normalizes numbers. {@code examples/postgres} uses both types.
 */
@Entity
@NullUnmarked
class StoredDossier {
  @Id private String id;

  @Column(columnDefinition = "json", nullable = false)
  @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
  @Mutability(Immutability.class)
  private Dossier body;

  protected StoredDossier() {}

  StoredDossier(Dossier dossier) {
    this.id = dossier.id();
    this.body = dossier;
  }

  Dossier body() {
    return body;
  }
}
