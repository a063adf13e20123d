package io.github.communique.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.arbitraries.DossierArbitraries;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Verifies that the library's malicious dossiers are unchanged when they are read from the
 * database.
 */
class RoundTripTest {
  private static final TestDatabase DATABASE = new TestDatabase("round_trip");
  private static Connection connection;

  @BeforeContainer
  static void open() throws IOException, SQLException {
    DATABASE.open();
    connection = DATABASE.connect();
    connection.setAutoCommit(false);
  }

  @AfterContainer
  static void close() throws Exception {
    connection.rollback();
    connection.close();
    DATABASE.afterAll(null);
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  @Property(tries = 400)
  void isReadAsItWasStored(@ForAll("dossiers") Dossier dossier) throws SQLException {
    DossierStore store = new DossierStore(connection);
    store.store(dossier);
    Dossier found = store.find(dossier.id()).orElseThrow();
    assertThat(found).isEqualTo(dossier);
    assertThat(DossierJson.canonical(found)).isEqualTo(DossierJson.canonical(dossier));
    assertThat(store.store(found).unchanged()).isEqualTo(1);
    assertThatTheDaysAreThoseOfSql(dossier.id());
    connection.rollback();
  }

  @Property(tries = 1000)
  void detectsTextsThatJsonbCannotStore(@ForAll("dossiers") Dossier dossier) {
    StoredText text = StoredText.of(DossierJson.write(dossier));
    Dossier inJsonb = DossierJson.read(text.body());
    if (text.isExact()) {
      assertThat(inJsonb).isEqualTo(dossier);
    }
  }

  private static void assertThatTheDaysAreThoseOfSql(String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT days = dossier_days(body), plan_over IS NOT DISTINCT FROM"
                + " first_plan_over(body), days, dossier_days(body), plan_over,"
                + " first_plan_over(body), body::text FROM dossier WHERE id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        assertThat(row.getBoolean(1) && row.getBoolean(2))
            .as(
                "%s %s, %s %s: %s",
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7))
            .isTrue();
      }
    }
  }
}
