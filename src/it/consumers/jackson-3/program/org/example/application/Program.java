package org.example.application;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.interop.edtf.Edtf;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierSchema;
import io.github.communique.merge.DossierMerge;
import io.github.communique.query.DossierView;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Rule;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Uses each package of the library once, and fails if a result is wrong. */
public final class Program {
  private Program() {}

  /** Runs the program. The first argument is the expected module of this class. */
  public static void main(String[] args) throws Exception {
    same(args[0], name(Program.class.getModule()), "this program's module");
    boolean asModule = Program.class.getModule().isNamed();
    same(asModule, Dossier.class.getModule().isNamed(), "whether the library is a module");
    same(
        !asModule,
        Dossier.class.getModule().isOpen("io.github.communique"),
        "whether the package is open");
    absent("com.fasterxml.jackson.databind.ObjectMapper");
    absent("org.immutables.value.Value");

    Actor macron = Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron");
    Actor putin = Actor.of("putin", ActorKind.PERSON, "Vladimir Putin");
    Meeting call =
        Meeting.builder()
            .id("call")
            .status(Status.OCCURRED)
            .medium(Medium.PHONE)
            .participant(macron, Role.INITIATOR)
            .participant(putin)
            .time(EventTime.on(2022, 2, 21))
            .build();
    Dossier dossier =
        Dossier.builder().id("https://example.org/d").add(macron, putin).add(call).build();
    String json = DossierJson.write(dossier);

    same(dossier, DossierJson.read(json), "the dossier read");
    same(
        Optional.of(macron),
        DossierJson.read(json).resolve(Ref.to(Actor.class, "macron")),
        "the actor found");
    JsonMapper added = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    same(json, added.writeValueAsString(dossier), "the JSON written by a mapper");
    same(dossier, added.readValue(json, Dossier.class), "the dossier read by a mapper");
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    same(
        json,
        found.writeValueAsString(dossier),
        "the JSON written by a mapper that finds its modules");
    same(true, DossierSchema.STRICT.text().startsWith("{"), "whether the schema exists");

    ValidationReport report = Validator.standard().validate(dossier);
    same(List.of(), report.issues(), "the issues");
    Rule rule =
        Rule.each(Meeting.class, (meeting, at) -> at.warning("org.example.meeting", "a meeting"));
    same(
        1,
        Validator.standard().with(rule).validate(dossier).issues().size(),
        "the issues of a rule");

    same(List.of(call), DossierView.of(dossier).timeline(ZoneOffset.UTC), "the timeline");
    DossierMerge merged =
        DossierMerge.of(List.of(dossier, dossier.toBuilder().id("https://example.org/e").build()));
    same(2, merged.dossier().meetings().size(), "the number of meetings in both dossiers");
    same("2022-02-21", Edtf.format(EventTime.on(2022, 2, 21)), "the EDTF date");
    same(dossier, copied(dossier), "the dossier after Java serialization");
    System.out.println("works in the " + args[0] + " on Java " + Runtime.version().feature());
  }

  private static Object copied(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private static String name(Module module) {
    return module.isNamed() ? module.toString() : "unnamed module";
  }

  private static void absent(String type) {
    try {
      Class.forName(type);
    } catch (ClassNotFoundException e) {
      return;
    }
    throw new AssertionError(type + " is on the class path but must not be required");
  }

  private static void same(Object expected, Object actual, String what) {
    if (!expected.equals(actual)) {
      throw new AssertionError(what + ": expected " + expected + ", was " + actual);
    }
  }
}
