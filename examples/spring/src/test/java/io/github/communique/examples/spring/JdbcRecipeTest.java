package io.github.communique.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Runs the JDBC recipe of the documentation on the example's database server. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class JdbcRecipeTest {
  @Autowired private DataSource server;

  private static void store(Connection connection, Dossier dossier) throws SQLException {
    String insert =
        """
        insert into dossiers (id, body) values (?, cast(? as json))
        on conflict (id) do update set body = excluded.body
        """;
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, dossier.id());
      statement.setString(2, DossierJson.write(dossier));
      statement.executeUpdate();
    }
  }

  private static Optional<Dossier> find(Connection connection, String id) throws SQLException {
    String select = "select body from dossiers where id = ?";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setString(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(DossierJson.read(rows.getString(1))) : Optional.empty();
      }
    }
  }

  @Test
  void storesAndFindsDossiers() throws SQLException {
    Dossier dossier =
        Dossier.builder().id("urn:x:1").extension("acme:note", "a\u0000b").build();
    Dossier changed = dossier.toBuilder().extension("acme:note", "changed").build();
    try (Connection connection = server.getConnection();
        Statement create = connection.createStatement()) {
      create.execute("create table dossiers (id text primary key, body json not null)");
      store(connection, dossier);
      assertThat(find(connection, "urn:x:1")).contains(dossier);
      store(connection, changed);
      assertThat(find(connection, "urn:x:1")).contains(changed);
      assertThat(find(connection, "urn:x:2")).isEmpty();
    }
  }
}
