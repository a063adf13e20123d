package org.example.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import io.github.communique.vocabulary.ActorKind;
import tools.jackson.databind.json.JsonMapper;

/** Uses a Jackson 3 mapper and a Jackson 2 mapper, and fails if their results differ. */
public final class Program {
  private Program() {}

  /** Runs the program. The first argument is the expected module of this class. */
  public static void main(String[] args) throws Exception {
    Module module = Program.class.getModule();
    same(args[0], module.isNamed() ? module.toString() : "unnamed module");
    same(module.isNamed(), Dossier.class.getModule().isNamed());

    Dossier dossier =
        Dossier.builder()
            .id("https://example.org/d")
            .add(Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron"))
            .build();
    String json = DossierJson.write(dossier);
    JsonMapper ofJackson3 = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    ObjectMapper ofJackson2 = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
    same(json, ofJackson3.writeValueAsString(dossier));
    same(json, ofJackson2.writeValueAsString(dossier));
    same(dossier, ofJackson3.readValue(json, Dossier.class));
    same(dossier, ofJackson2.readValue(json, Dossier.class));
    System.out.println("works in the " + args[0] + " on Java " + Runtime.version().feature());
  }

  private static void same(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + ", was " + actual);
    }
  }
}
