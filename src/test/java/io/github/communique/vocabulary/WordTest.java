package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.StructureException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamConstants;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Tests every open vocabulary; new vocabularies are found automatically. */
class WordTest {
  private static final List<String> BLANK = List.of("", " ", "\t\n", "\u2003");
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  static List<Vocabulary> vocabularies() {
    return Vocabulary.all().toList();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aVocabularyCannotBeExtendedOrConstructed(Vocabulary vocabulary) {
    assertThat(vocabulary.type()).isFinal().isPublic();
    assertThat(vocabulary.type().getConstructors()).isEmpty();
    assertThat(vocabulary.type().getDeclaredConstructors())
        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void knownListsTheConstantsInTheirOrder(Vocabulary vocabulary) {
    assertThat(vocabulary.known())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(vocabulary.constants().values());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void knownCannotBeChanged(Vocabulary vocabulary) {
    List<Word> known = vocabulary.known();
    assertThatThrownBy(() -> known.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(known::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aConstantIsNamedAfterItsWord(Vocabulary vocabulary) {
    vocabulary
        .constants()
        .forEach(
            (field, word) ->
                assertThat(word.value())
                    .matches("[a-z0-9]+(-[a-z0-9]+)*")
                    .isEqualTo(field.toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aKnownWordIsTheConstantItself(Vocabulary vocabulary) throws Exception {
    Locales.underEach(
        () ->
            assertThat(vocabulary.known())
                .allSatisfy(
                    word -> {
                      // Passes a new string, so that the lookup cannot rely on object identity.
                      assertThat(vocabulary.of(new String(word.value()))).isSameAs(word);
                      assertThat(word.isKnown()).isTrue();
                      assertThat(word).hasToString(word.value());
                    }));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void caseIsKept(Vocabulary vocabulary) throws Exception {
    Locales.underEach(
        () ->
            assertThat(vocabulary.known())
                .allSatisfy(
                    word -> {
                      String upper = word.value().toUpperCase(Locale.ROOT);
                      assertThat(vocabulary.of(upper))
                          .isNotEqualTo(word)
                          .hasToString(upper)
                          .matches(other -> !other.isKnown());
                    }));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aBlankWordIsRefused(Vocabulary vocabulary) throws Exception {
    Locales.underEach(
        () ->
            assertThat(BLANK)
                .allSatisfy(
                    blank ->
                        assertThatThrownBy(() -> vocabulary.of(blank))
                            .isInstanceOfSatisfying(
                                StructureException.class,
                                e -> {
                                  assertThat(e.type()).isEqualTo(vocabulary.toString());
                                  assertThat(e.issues())
                                      .singleElement()
                                      .returns("json.type", Issue::code);
                                })
                            .hasMessage(
                                "%s must be a term such as %s; found the blank string %s",
                                TermName.of(vocabulary.toString()),
                                Quoted.of(vocabulary.known().get(0).toString()),
                                Quoted.of(blank))));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void nullIsRefused(Vocabulary vocabulary) {
    assertThatNullPointerException().isThrownBy(() -> vocabulary.of(null)).withMessage("word");
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void javaSerializationKeepsTheConstants(Vocabulary vocabulary) throws Exception {
    for (Word word : vocabulary.known()) {
      assertThat(Serialized.copy(word)).isSameAs(word);
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aCopyMadeFieldByFieldIsAsKnown(Vocabulary vocabulary) throws Exception {
    // Kryo creates objects in this way, without calling of() or readResolve().
    Constructor<?> constructor = vocabulary.type().getDeclaredConstructor(String.class);
    constructor.setAccessible(true);

    for (Word word : vocabulary.known()) {
      Word copy = (Word) constructor.newInstance(word.value());
      assertThat(copy).isNotSameAs(word).isEqualTo(word).matches(Word::isKnown);
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aForgedStreamMakesNoBlankWord(Vocabulary vocabulary) throws Exception {
    byte[] bytes = Serialized.write(vocabulary.of("x"));

    byte[] blank = bytes.clone();
    blank[blank.length - 1] = ' ';
    assertThatThrownBy(() -> Serialized.read(blank)).isInstanceOf(InvalidObjectException.class);

    // In serialized form, the string "x" consists of four bytes: a tag, two bytes for the length,
    // and the letter.
    byte[] absent = Arrays.copyOf(bytes, bytes.length - 3);
    absent[absent.length - 1] = ObjectStreamConstants.TC_NULL;
    assertThatThrownBy(() -> Serialized.read(absent)).isInstanceOf(InvalidObjectException.class);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void jsonIsTheWordAsAString(Vocabulary vocabulary) {
    for (Word word : vocabulary.known()) {
      String json = JSON.writeValueAsString(word);
      assertThat(json).isEqualTo('"' + word.value() + '"');
      assertThat((Object) JSON.readValue(json, vocabulary.type())).isSameAs(word);
    }
    assertThat((Object) JSON.readValue("\"acme:Other\"", vocabulary.type()))
        .isEqualTo(vocabulary.of("acme:Other"));
  }

  @Test
  void oneWordIsNotTheSameInTwoVocabularies() {
    assertThat((Word) ActorKind.UNKNOWN).isNotEqualTo(LocationKind.UNKNOWN);
    assertThat((Word) Purpose.MEDIATE).isNotEqualTo(ActionKind.MEDIATE);
    assertThat((Word) Medium.of("pigeon")).isNotEqualTo(Channel.of("pigeon"));
    assertThat(ActorKind.UNKNOWN).isNotEqualTo("unknown").isNotEqualTo(null);
  }

  @Test
  void reasonsAndConcessionsAreNotPrerequisites() {
    assertThat(ConditionKind.known())
        .filteredOn(kind -> !kind.explains())
        .containsExactly(
            ConditionKind.AFTER_COMPLETION,
            ConditionKind.IF,
            ConditionKind.UNLESS,
            ConditionKind.UNTIL);
  }
}
