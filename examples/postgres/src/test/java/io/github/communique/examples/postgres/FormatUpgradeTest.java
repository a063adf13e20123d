package io.github.communique.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.json.DossierJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tests an upgrade to a fictional version 1.1, because only version 1.0 exists. Version 1.1 adds a
 * property that contains the number of events in a dossier.
 */
class FormatUpgradeTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase("upgrade");

  @BeforeEach
  void empty() throws SQLException {
    try (Connection connection = DATABASE.connect();
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE dossier, dossier_history");
    }
  }

  @Test
  void continuesAfterAnInterruption() throws SQLException {
    List<Dossier> dossiers = DossierGenerator.ofSeed(2).dossiers(0, 49).distinct().toList();
    try (Connection connection = DATABASE.connect()) {
      DossierStore store = new DossierStore(connection);
      store.store(dossiers);

      int[] upgraded = {0};
      FormatUpgrade interrupted =
          new FormatUpgrade(
              connection,
              "1.0",
              "1.1",
              dossier -> {
                if (upgraded[0]++ == 25) {
                  throw new IllegalStateException("the power fails");
                }
                return counted(dossier);
              });
      assertThatThrownBy(() -> interrupted.run(10, rewritten -> {})).hasMessage("the power fails");
      assertThat(versions(connection)).containsExactly("1.0 29", "1.1 20");

      List<Long> progress = new ArrayList<>();
      FormatUpgrade upgrade =
          new FormatUpgrade(connection, "1.0", "1.1", FormatUpgradeTest::counted);
      assertThat(upgrade.run(10, progress::add)).isEqualTo(29);
      assertThat(progress).containsExactly(10L, 20L, 29L);
      assertThat(upgrade.run(10, progress::add)).isZero();
      assertThat(versions(connection)).containsExactly("1.1 49");

      for (Dossier dossier : dossiers) {
        Dossier expected = counted(dossier).toBuilder().formatVersion("1.1").build();
        assertThat(store.find(dossier.id())).contains(expected);
      }
      assertThat(TestDatabase.value(connection, "SELECT count(*) FROM dossier_history"))
          .as("it is no new state")
          .isEqualTo("0");
      Dossier first = store.find(dossiers.get(0).id()).orElseThrow();
      assertThat(store.store(first).unchanged()).as("the hashes are the new ones").isEqualTo(1);
      assertThat(DossierJson.write(first)).contains("\"eventCount\":");
    }
  }

  @Test
  void refusesAStepThatMakesAnotherRecord() throws SQLException {
    try (Connection connection = DATABASE.connect()) {
      Dossier dossier = Dossier.builder().id("urn:x:1").build();
      new DossierStore(connection).store(dossier);
      FormatUpgrade wrong =
          new FormatUpgrade(connection, "1.0", "1.1", one -> one.toBuilder().id("urn:x:2").build());
      assertThatThrownBy(() -> wrong.run(10, rewritten -> {}))
          .hasMessage("the upgrade changed the record of urn:x:1");
      assertThat(new DossierStore(connection).find("urn:x:1")).contains(dossier);
    }
  }

  @Test
  void aRevisionInANewerFormatSupersedesOneInAnOlder() throws SQLException {
    try (Connection connection = DATABASE.connect()) {
      DossierStore store = new DossierStore(connection);
      Dossier old = Dossier.builder().id("urn:x:1").extension("acme:a", 1).build();
      store.store(old);
      store.store(old.toBuilder().formatVersion("1.1").extension("acme:a", 2).build());
      assertThat(TestDatabase.value(connection, "SELECT body -> 'acme:a' FROM dossier_history"))
          .isEqualTo("1");
    }
  }

  private static Dossier counted(Dossier dossier) {
    return dossier.toBuilder().extension("eventCount", dossier.events().size()).build();
  }

  private static List<String> versions(Connection connection) throws SQLException {
    return TestDatabase.rows(
        connection, "SELECT format_version, count(*) FROM dossier GROUP BY 1 ORDER BY 1");
  }
}
