package io.github.communique.examples.spring;

import org.springframework.data.jpa.repository.JpaRepository;

interface DossierRepository extends JpaRepository<StoredDossier, String> {}
