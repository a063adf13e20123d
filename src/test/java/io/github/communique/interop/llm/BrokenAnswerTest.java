package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.arbitraries.ModelArbitraries;
import io.github.communique.json.DossierJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests that an answer with a single fault is repaired, and that nothing else is changed. */
class BrokenAnswerTest {
  private static final Article ARTICLE =
      Article.builder().id("the-article").language("en").text("Words of an article.").build();
  private static final Extraction EXTRACTION = Extraction.of(ARTICLE);

  @Provide
  Arbitrary<Dossier> dossiers() {
    return ModelArbitraries.of(Dossier.class);
  }

  /** Returns an answer with all content of the dossier that the answer schema supports. */
  private static String answer(Dossier dossier) {
    return Extraction.render(EXTRACTION.tryRead(Extraction.render(dossier)).dossier());
  }

  private static String json(ExtractionResult result) {
    return DossierJson.write(
        result.dossier().toBuilder().id("urn:uuid:00000000-0000-0000-0000-000000000000").build());
  }

  private static Set<String> codes(ExtractionResult result) {
    return result.issues().stream().map(issue -> issue.code()).collect(Collectors.toSet());
  }

  private static List<String> repairs(ExtractionResult result) {
    return result.issues().stream()
        .map(issue -> issue.code())
        .filter(code -> code.startsWith("llm."))
        .toList();
  }

  @Property(tries = 100)
  void aRenderedDossierIsReadWithoutRepairs(@ForAll("dossiers") Dossier dossier) {
    String answer = answer(dossier);
    ExtractionResult result = EXTRACTION.tryRead(answer);

    assertThat(repairs(result))
        .allMatch(
            code ->
                Set.of(
                        "llm.quote-not-found",
                        "llm.quote-ambiguous",
                        "llm.quote-near",
                        "llm.ref-unresolved",
                        "llm.placeholder",
                        "llm.ref-guessed")
                    .contains(code));
    assertThat(Extraction.render(result.dossier())).isEqualTo(answer);
  }

  /** Faults that do not cause data loss, and their issue codes. */
  private enum Wrapping {
    FENCE("llm.wrapped") {
      @Override
      String broken(String answer) {
        return "Sure!\n```json\n" + answer + "```\nDone.";
      }
    },
    REASONING("llm.wrapped") {
      @Override
      String broken(String answer) {
        return "<think>Is it {\"meetings\": []}?</think>" + answer;
      }
    },
    OBJECT("llm.wrapped") {
      @Override
      String broken(String answer) {
        return "{\"result\": {\"dossier\": " + answer + "}}";
      }
    },
    STRING("llm.wrapped") {
      @Override
      String broken(String answer) {
        return JsonText.of(answer);
      }
    },
    TRAILING_COMMAS("llm.syntax") {
      @Override
      String broken(String answer) {
        return answer.replaceFirst("\\n}\\n$", ",\n}\n");
      }
    },
    COMMENT("llm.syntax") {
      @Override
      String broken(String answer) {
        return answer.replaceFirst("\\{", "{ // the dossier\n /* of an article */");
      }
    },
    BARE_NAMES("llm.syntax") {
      @Override
      String broken(String answer) {
        return answer.replaceFirst("\"actors\":", "actors:");
      }
    },
    ESCAPED("llm.wrapped") {
      @Override
      String broken(String answer) {
        return answer.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      }
    },
    ONE_LIST_PER_LINE("llm.structure") {
      @Override
      String broken(String answer) {
        StringBuilder lines = new StringBuilder();
        tree(answer).forEach((name, list) -> lines.append(JsonText.of(Map.of(name, list))));
        return lines.toString();
      }
    },
    DRAFT("llm.several") {
      @Override
      String broken(String answer) {
        return "Draft: {\"actors\": [{\"id\": \"draft\"}]}\nFinal: " + answer;
      }
    },
    CORRECTION("llm.several") {
      @Override
      String broken(String answer) {
        return answer + "Correction: {\"actors\": [{\"id\": \"draft\"}]}";
      }
    },
    EMPTY_LIST_TWICE("llm.duplicate-name") {
      @Override
      String broken(String answer) {
        return answer.replaceFirst("\\{", "{\"actors\": [],");
      }
    },
    BRACE_TOO_MANY("llm.syntax") {
      @Override
      String broken(String answer) {
        return answer
            .replaceFirst("\\n  \"meetings\":", "}, \"meetings\":")
            .replaceFirst(",\\s*}, \"meetings\":", "}, \"meetings\":");
      }
    },
    ARTICLE_IN_ANSWER("llm.article") {
      @Override
      String broken(String answer) {
        return answer.replaceFirst("\\{", "{\"articles\": [{\"text\": \"Other\"}],");
      }
    },
    LAST_BRACE("llm.cut-off") {
      @Override
      String broken(String answer) {
        return answer.strip().substring(0, answer.strip().length() - 1);
      }
    };

    private final String code;

    Wrapping(String code) {
      this.code = code;
    }

    abstract String broken(String answer);
  }

  @Property(tries = 100)
  void wrappingDoesNotChangeTheDossier(
      @ForAll("dossiers") Dossier dossier, @ForAll Wrapping wrapping) {
    String answer = answer(dossier);
    ExtractionResult plain = EXTRACTION.tryRead(answer);
    ExtractionResult broken = EXTRACTION.tryRead(wrapping.broken(answer));

    assertThat(codes(broken)).contains(wrapping.code);
    assertThat(json(broken)).isEqualTo(json(plain));
  }

  /** Faults that affect a single object, and their issue codes. */
  private enum Slip {
    TERM("llm.term") {
      @Override
      boolean apply(Map<String, Object> object) {
        return object.get("status") instanceof String status
            && !status.equals("unspecified")
            && object.put("status", " " + status.toUpperCase(java.util.Locale.ROOT)) != null;
      }
    },
    NAME("llm.name") {
      @Override
      boolean apply(Map<String, Object> object) {
        Object summary = object.remove("summary");
        object.put("Summary", summary == null ? "" : summary);
        return summary != null;
      }
    },
    TYPE("llm.structure") {
      @Override
      boolean apply(Map<String, Object> object) {
        if (object.get("topics") instanceof List<?> topics && topics.size() == 1) {
          object.put("topics", topics.get(0));
          return true;
        }
        return false;
      }
    },
    DECODED("llm.structure") {
      @Override
      boolean apply(Map<String, Object> object) {
        if (object.get("places") instanceof List<?> places && !places.isEmpty()) {
          object.put("places", JsonText.of(places));
          return true;
        }
        return false;
      }
    };

    private final String code;

    Slip(String code) {
      this.code = code;
    }

    abstract boolean apply(Map<String, Object> object);
  }

  /**
   * Invalid values of a single property, the values that the reader substitutes for them, and the
   * codes of the reported issues.
   */
  private enum WrongValue {
    DATE("llm.date", "asOf", "22 February 2022", "2022-02-22"),
    DATE_WORDS("llm.date-words", "asOf", "next Tuesday", ""),
    PLACEHOLDER("llm.placeholder", "asOf", "N/A", ""),
    NUMBER_FOR_TEXT("llm.type", "summary", new AnswerParser.NumberText("12"), "12"),
    LIST_FOR_TEXT("llm.structure", "summary", List.of("a"), "a"),
    TWO_FOR_ONE("llm.left-out", "summary", List.of("a", "b"), "a"),
    TERM_UNKNOWN("llm.term-unknown", "status", "nonsense", "unknown"),
    NO_STATUS("llm.missing", "status", "", "unknown"),
    STRING_FOR_LIST("llm.structure", "evidence", "an article.", List.of("an article.")),
    NEAR("llm.quote-near", "evidence", List.of("words  of"), List.of("Words of")),
    INVENTED("llm.quote-not-found", "evidence", List.of("Invented"), List.of("Invented")),
    AMBIGUOUS("llm.quote-ambiguous", "evidence", List.of("a"), List.of("a")),
    OBJECT_FOR_TEXT("llm.left-out", "asOf", Map.of("a", "b"), "");

    private final String code;
    private final String property;
    private final Object written;
    private final Object meant;

    WrongValue(String code, String property, Object written, Object meant) {
      this.code = code;
      this.property = property;
      this.written = written;
      this.meant = meant;
    }
  }

  @Property(tries = 250)
  void aWrongValueChangesNothingElse(
      @ForAll("dossiers") Dossier dossier, @ForAll WrongValue wrong, @ForAll Random random) {
    Map<String, Object> tree = tree(answer(dossier));
    List<Map<String, Object>> events = events(tree);
    Assume.that(!events.isEmpty());
    Map<String, Object> event = events.get(random.nextInt(events.size()));
    // A statement without a valid status is read with the status "occurred".
    Assume.that(!wrong.property.equals("status") || !event.containsKey("speakers"));
    event.put(wrong.property, wrong.meant);
    ExtractionResult meant = EXTRACTION.tryRead(JsonText.of(tree));
    event.put(wrong.property, wrong.written);
    ExtractionResult read = EXTRACTION.tryRead(JsonText.of(tree));

    assertThat(codes(read)).contains(wrong.code);
    assertThat(json(read)).isEqualTo(json(meant));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> events(Map<String, Object> tree) {
    return Stream.of("statements", "meetings", "agreements", "actions")
        .flatMap(name -> ((List<Map<String, Object>>) tree.get(name)).stream())
        .toList();
  }

  @Property(tries = 150)
  void aSlipInOneEventIsRepaired(
      @ForAll("dossiers") Dossier dossier, @ForAll Slip slip, @ForAll Random random) {
    String answer = answer(dossier);
    Map<String, Object> tree = tree(answer);
    List<Map<String, Object>> events = events(tree);
    Assume.that(!events.isEmpty());
    Assume.that(slip.apply(events.get(random.nextInt(events.size()))));

    ExtractionResult broken = EXTRACTION.tryRead(JsonText.of(tree));

    assertThat(codes(broken)).contains(slip.code);
    assertThat(json(broken)).isEqualTo(json(EXTRACTION.tryRead(answer)));
  }

  /**
   * In a truncated answer, complete objects are kept unchanged; all other objects are omitted and
   * reported.
   */
  @Property(tries = 100)
  void truncationIsReported(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    String answer = answer(dossier).strip();
    int length = 1 + random.nextInt(answer.length() - 1);
    ExtractionResult whole = EXTRACTION.tryRead(answer);
    ExtractionResult cut = EXTRACTION.tryRead(answer.substring(0, length));

    assertThat(codes(cut)).containsAnyOf("llm.cut-off", "llm.no-json");
    assertThat(ids(whole.dossier())).containsAll(ids(cut.dossier()));
    int objects = cut.dossier().actors().size();
    assertThat(cut.dossier().actors()).isEqualTo(whole.dossier().actors().subList(0, objects));
  }

  private static List<String> ids(Dossier dossier) {
    return Stream.<DossierObject>concat(
            Stream.concat(dossier.actors().stream(), dossier.locations().stream()),
            dossier.events().stream())
        .map(DossierObject::id)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(String json) {
    return (Map<String, Object>) Objects.requireNonNull(AnswerParser.parse(json, 0).value());
  }
}
