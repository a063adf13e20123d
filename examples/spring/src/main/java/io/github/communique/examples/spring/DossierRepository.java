package io.github.communique.examples.spring;

import io.github.communique.Dossier;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface DossierRepository extends JpaRepository<StoredDossier, String> {
  /**
   * Stores a dossier with a single statement. {@code save} would fail if two clients sent the same
   * new dossier at the same time.
   */
  @Transactional
  @Modifying
  @Query(
      """
      insert into StoredDossier (id, body) values (:id, :dossier)
      on conflict (id) do update set body = :dossier
      """)
  void store(String id, Dossier dossier);
}
