package io.github.communique.examples.spring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The application; its endpoints are in {@link DossierController}. */
@SpringBootApplication
class Application {
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /**
   * Starts a PostgreSQL server for the example and its tests. A production application sets {@code
   * spring.datasource.url} instead.
   */
  @Bean(destroyMethod = "close")
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "-")
  EmbeddedPostgres server() throws IOException {
    return EmbeddedPostgres.start();
  }

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "-")
  DataSource dataSource(EmbeddedPostgres server) {
    return server.getPostgresDatabase();
  }
}
