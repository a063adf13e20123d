package io.github.communique.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Provenance;
import io.github.communique.Revision;
import io.github.communique.examples.postgres.DossierStore.Outcome;
import io.github.communique.json.DossierJson;
import io.github.communique.vocabulary.RevisionStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DossierStoreTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase("store");

  private static final String ID = "https://example.org/dossiers/1";

  private Connection connection;
  private DossierStore store;

  @BeforeEach
  void connect() throws SQLException {
    connection = DATABASE.connect();
    store = new DossierStore(connection);
    run("TRUNCATE dossier, dossier_history");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void storingADossierAgainWritesNothing() throws SQLException {
    assertThat(store.store(dossier(1, "first"))).isEqualTo(new Outcome(1, 0, 0, 0));
    String before = value("SELECT ctid, xmin, xmax, stored_at FROM dossier");
    try (Connection other = DATABASE.connect()) {
      other.setAutoCommit(false);
      assertThat(new DossierStore(other).store(dossier(1, "first")))
          .isEqualTo(new Outcome(0, 0, 0, 1));
      // In this transaction, no row was inserted, updated or deleted.
      assertThat(
              TestDatabase.value(
                  other,
                  "SELECT n_tup_ins, n_tup_upd, n_tup_del FROM pg_stat_xact_user_tables"
                      + " WHERE relid = 'dossier'::regclass"))
          .isEqualTo("0 0 0");
      other.commit();
    }
    // No row was locked either; a lock would have changed xmax.
    assertThat(value("SELECT ctid, xmin, xmax, stored_at FROM dossier")).isEqualTo(before);
    assertThat(value("SELECT count(*) FROM dossier_history")).isEqualTo("0");
  }

  @Test
  void supersedesAnEarlierRevisionAndKeepsIt() throws SQLException {
    store.store(dossier(1, "first"));
    assertThat(store.store(dossier(2, "second"))).isEqualTo(new Outcome(0, 1, 0, 0));
    assertThat(store.find(ID)).contains(dossier(2, "second"));
    assertThat(history()).containsExactly(dossier(1, "first"));
  }

  @Test
  void isNotSupersededByAnEarlierRevision() throws SQLException {
    store.store(dossier(2, "second"));
    String before = value("SELECT ctid, xmin, xmax FROM dossier");
    assertThat(store.store(dossier(1, "first"))).isEqualTo(new Outcome(0, 0, 1, 0));
    assertThat(value("SELECT ctid, xmin, xmax FROM dossier")).isEqualTo(before);
    assertThat(store.find(ID)).contains(dossier(2, "second"));
    assertThat(history()).containsExactly(dossier(1, "first"));
    store.store(dossier(1, "first"));
    assertThat(history()).hasSize(1);
  }

  @Test
  void storesTheLatestOfSeveralRevisionsInABatch() throws SQLException {
    Outcome outcome =
        store.store(List.of(dossier(3, "third"), dossier(1, "first"), dossier(2, "second")));
    assertThat(outcome).isEqualTo(new Outcome(1, 0, 2, 0));
    assertThat(store.find(ID)).contains(dossier(3, "third"));
    assertThat(history()).containsExactlyInAnyOrder(dossier(1, "first"), dossier(2, "second"));
  }

  @Test
  void storesTheLastOfEqualRevisionsAndKeepsTheOtherInTheHistory() throws SQLException {
    store.store(dossier(1, "as it was read yesterday"));
    store.store(dossier(1, "as it is read today"));
    assertThat(store.find(ID)).contains(dossier(1, "as it is read today"));
    assertThat(history()).containsExactly(dossier(1, "as it was read yesterday"));
  }

  @Test
  void seesWhenOnlyTheRecordChangedAndNotTheContent() throws SQLException {
    store.store(dossier(1, "same"));
    String hash = value("SELECT content_hash FROM dossier");
    Dossier other =
        dossier(1, "same").toBuilder()
            .provenance(Provenance.builder().agent("another reader").build())
            .build();
    assertThat(store.store(other)).isEqualTo(new Outcome(0, 1, 0, 0));
    assertThat(value("SELECT content_hash FROM dossier")).isEqualTo(hash);
    assertThat("sha-256:" + value("SELECT encode(content_hash, 'hex') FROM dossier"))
        .isEqualTo(DossierJson.contentHash(other));
  }

  @Test
  void excludesRetractedDossiersFromTheDefaultView() throws SQLException {
    store.store(dossier(1, "forged"));
    List<Dossier> standing = new ArrayList<>();
    store.forEach(standing::add);
    assertThat(standing).hasSize(1);
    Dossier retracted =
        Dossier.builder()
            .id(ID)
            .revision(Revision.builder().number(2).status(RevisionStatus.RETRACTED).build())
            .build();
    store.store(retracted);
    standing.clear();
    store.forEach(standing::add);
    assertThat(standing).isEmpty();
    assertThat(store.find(ID)).contains(retracted);
    assertThat(history()).containsExactly(dossier(1, "forged"));
    assertThat(Query.revisions(ID).run(connection))
        .extracting(row -> row.get("revision") + row.get("revision_status") + row.get("stands"))
        .containsExactly("2retractedt", "1currentf");
  }

  @Test
  void returnsTextsThatJsonbCannotStore() throws SQLException {
    Dossier nul = dossier(1, "a\0b \\u0000 \\\\ \ud83d\udc4d \"");
    store.store(nul);
    assertThat(store.find(ID)).contains(nul);
    assertThat(value("SELECT body #>> '{articles,0,publisher}' FROM dossier"))
        .isEqualTo("a\ufffdb \\u0000 \\\\ \ud83d\udc4d \"");
  }

  @Test
  void returnsNumbersUnchanged() throws SQLException {
    for (Number number :
        List.of(
            new BigDecimal("1.50"),
            new BigDecimal("1E+400"),
            new BigDecimal("9.9E-400"),
            new BigDecimal("-0.000"),
            new BigDecimal("1E+2"),
            new BigInteger("9007199254740993"),
            new BigDecimal("1234567890123456789.5"))) {
      Dossier dossier = dossier(1, "same").toBuilder().extension("acme:n", number).build();
      store.store(dossier);
      Dossier found = store.find(ID).orElseThrow();
      assertThat(found).as(number.toString()).isEqualTo(dossier);
      assertThat(DossierJson.canonical(found)).isEqualTo(DossierJson.canonical(dossier));
    }
    assertThat(value("SELECT body -> 'acme:n' FROM dossier")).isEqualTo("1234567890123456789.5");
    assertThat(value("SELECT exact FROM dossier")).isEqualTo("null");
  }

  @Test
  void fillsInTheDaysForOtherWriters() throws SQLException {
    run(
        "INSERT INTO dossier (id, revision, revision_status, format_version, content_hash,"
            + " record_hash, body) VALUES ('urn:x:1', 1, 'current', '1.0', '', '',"
            + " '{\"meetings\": [{\"status\": \"planned\", \"time\": {\"at\": \"2022-02\"}},"
            + " {\"status\": \"occurred\", \"time\": {\"from\": \"2021-12-31\"}}]}')");
    assertThat(value("SELECT days, plan_over FROM dossier"))
        .isEqualTo("{[2021-12-31,)} 2022-03-01");
  }

  private List<Dossier> history() throws SQLException {
    return TestDatabase.rows(connection, "SELECT coalesce(exact, body::text) FROM dossier_history")
        .stream()
        .map(DossierJson::read)
        .toList();
  }

  private static Dossier dossier(int revision, String publisher) {
    return Dossier.builder()
        .id(ID)
        .add(Article.builder().id("a1").publisher(publisher).build())
        .revision(Revision.builder().number(revision).status(RevisionStatus.CURRENT).build())
        .build();
  }

  private String value(String sql) throws SQLException {
    return TestDatabase.value(connection, sql);
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
