package io.github.communique.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Dossier;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/** Two applications, each for a class path with a single Jackson version. */
final class OneJackson {
  private static final String JSON = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\"}";

  private OneJackson() {}

  /** An application that uses only Jackson 2. */
  public static final class Second implements Callable<String> {
    @Override
    public String call() throws Exception {
      ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
      Dossier dossier = mapper.readValue(JSON, Dossier.class);
      assertThat(mapper.writeValueAsString(dossier)).isEqualTo(JSON);
      return presence("tools.jackson.databind.ObjectMapper");
    }
  }

  /** An application that uses only Jackson 3. */
  public static final class Third implements Callable<String> {
    @Override
    public String call() {
      JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
      Dossier dossier = mapper.readValue(JSON, Dossier.class);
      assertThat(mapper.writeValueAsString(dossier)).isEqualTo(JSON);
      return presence("com.fasterxml.jackson.databind.ObjectMapper");
    }
  }

  private static String presence(String type) {
    try {
      return Class.forName(type) + " is there";
    } catch (ClassNotFoundException e) {
      return type + " is absent";
    }
  }
}
