package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests null, absent and empty values of one property of each kind.
 *
 * <p>Each line starts with a property and the value to which it is set ({@code -} if it is absent).
 * The property is identified by a short path, as described in {@link Skeleton}. The remaining
 * columns are the written value ({@code -} if nothing is written) and the expected issue.
 */
class NullAbsentEmptyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # required: a string, an id, a word, an object, a reference, a number
          name.value                     | ""      | ""            |
          name.value                     | " "     | " "           |
          name.value                     | null    | no name       | json.null /meetings/0/name/value
          name.value                     | -       | no name       | json.missing /meetings/0/name/value
          name.value                     | {}      | no name       | json.type /meetings/0/name/value
          id                             | ""      | no meeting    | id.malformed /meetings/0/id
          id                             | null    | no meeting    | json.null /meetings/0/id
          id                             | -       | no meeting    | json.missing /meetings/0/id
          status                         | ""      | no meeting    | json.type /meetings/0/status
          status                         | null    | no meeting    | json.null /meetings/0/status
          status                         | -       | no meeting    | json.missing /meetings/0/status
          type                           | ""      | no meeting    | json.type /meetings/0/type
          type                           | null    | "meeting"     |
          type                           | -       | "meeting"     |
          actor.name                     | {}      | no actor      | json.missing /actors/0/name/value
          actor.name                     | null    | no actor      | json.null /actors/0/name
          actor.name                     | -       | no actor      | json.missing /actors/0/name
          actor.kind                     | ""      | no actor      | json.type /actors/0/kind
          actor.kind                     | null    | no actor      | json.null /actors/0/kind
          actor.kind                     | -       | no actor      | json.missing /actors/0/kind
          place.location                 | ""      | no place      | id.malformed /meetings/0/places/0/location
          place.location                 | null    | no place      | json.null /meetings/0/places/0/location
          place.location                 | -       | no place      | json.missing /meetings/0/places/0/location
          coordinates.latitude           | 0       | 0             |
          coordinates.latitude           | null    | no coordinates | json.null /locations/0/coordinates/latitude
          coordinates.latitude           | -       | no coordinates | json.missing /locations/0/coordinates/latitude
          coordinates.latitude           | ""      | no coordinates | json.type /locations/0/coordinates/latitude
          revision.number                | 0       | no revision   | json.type /revision/number
          revision.number                | null    | no revision   | json.null /revision/number
          revision.number                | -       | no revision   | json.missing /revision/number
          # optional: a string, a word, a time, a duration, an object, a reference, numbers
          actor.country                  | ""      | ""            |
          actor.country                  | null    | -             |
          actor.country                  | -       | -             |
          actor.country                  | []      | -             | json.type /actors/0/country
          medium                         | ""      | -             | json.type /meetings/0/medium
          medium                         | null    | -             |
          medium                         | -       | -             |
          asOf                           | ""      | -             | time.malformed /meetings/0/asOf
          asOf                           | null    | -             |
          duration                       | ""      | -             | json.type /meetings/0/duration
          duration                       | null    | -             |
          duration                       | "PT0S"  | "PT0S"        |
          duration                       | "PT105M" | "PT1H45M"    |
          time                           | {}      | -             | time.shape /meetings/0/time
          time                           | null    | -             |
          time                           | -       | -             |
          name                           | {}      | -             | json.missing /meetings/0/name/value
          name                           | null    | -             |
          place.role                     | ""      | -             | json.type /meetings/0/places/0/role
          place.role                     | null    | -             |
          actor.partOf                   | ""      | -             | id.malformed /actors/0/partOf
          actor.partOf                   | null    | -             |
          confidence                     | 0       | 0             |
          confidence                     | null    | -             |
          confidence                     | -       | -             |
          confidence                     | ""      | -             | json.type /meetings/0/confidence
          confidence                     | 80.0    | -             | json.type /meetings/0/confidence
          confidence                     | true    | -             | json.type /meetings/0/confidence
          coordinates.uncertaintyMetres  | 0       | 0             |
          coordinates.uncertaintyMetres  | 0.0     | 0             |
          coordinates.uncertaintyMetres  | null    | -             |
          name.language                  | ""      | -             | text.language-malformed /meetings/0/name/language
          name.language                  | null    | -             |
          # lists of objects, of references, of strings
          topics                         | []      | -             |
          topics                         | null    | -             |
          topics                         | -       | -             |
          topics                         | [null]  | -             | json.null /meetings/0/topics/0
          topics                         | [{}]    | -             | json.missing /meetings/0/topics/0/value
          topics                         | {}      | -             | json.type /meetings/0/topics
          topics                         | ""      | -             | json.type /meetings/0/topics
          topics                         | {"value": "x"} | -      | json.type /meetings/0/topics
          articles                       | []      | -             |
          articles                       | null    | -             |
          articles                       | [""]    | -             | id.malformed /meetings/0/articles/0
          articles                       | ["a1", null, "a2"] | ["a1","a2"] | json.null /meetings/0/articles/1
          article.authors                | [""]    | [""]          |
          article.authors                | [null]  | -             | json.null /articles/0/authors/0
          # a map
          name.translations              | {}      | -             |
          name.translations              | null    | -             |
          name.translations              | -       | -             |
          name.translations              | []      | -             | json.type /meetings/0/name/translations
          name.translations              | {"en": ""} | {"en":""}  |
          name.translations              | {"en": null, "fr": "x"} | {"fr":"x"} | json.null /meetings/0/name/translations/en
          name.translations              | {"": "x"} | -           | text.language-malformed /meetings/0/name/translations/
          # true or nothing
          actor.unnamed                  | true    | true          |
          actor.unnamed                  | false   | -             |
          actor.unnamed                  | null    | -             |
          actor.unnamed                  | -       | -             |
          actor.unnamed                  | ""      | -             | json.type /actors/0/unnamed
          actor.unnamed                  | "true"  | -             | json.type /actors/0/unnamed
          actor.unnamed                  | 1       | -             | json.type /actors/0/unnamed
          # a word with a default
          polarity                       | "negative" | "negative" |
          polarity                       | "positive" | -          |
          polarity                       | null    | -             |
          polarity                       | -       | -             |
          polarity                       | ""      | -             | json.type /meetings/0/polarity
          certainty                      | "unspecified" | -       |
          certainty                      | null    | -             |
          rank                           | "normal" | -            |
          rank                           | null    | -             |
          # what is unknown is kept as it is
          future                         | null    | null          | json.unknown-property /meetings/0/future
          future                         | []      | []            | json.unknown-property /meetings/0/future
          future                         | {}      | {}            | json.unknown-property /meetings/0/future
          future                         | ""      | ""            | json.unknown-property /meetings/0/future
          future                         | -       | -             |
          """)
  void table(String property, String given, String written, String issued) {
    ReadResult result = DossierJson.tryRead(Skeleton.with(property, given));

    assertThat(
            result.issues().stream()
                .map(issue -> issue.code() + " " + issue.pointer())
                .collect(Collectors.joining(", ")))
        .isEqualTo(issued == null ? "" : issued);
    // A result is complete even if a property name is unknown.
    assertThat(result.isComplete())
        .isEqualTo(issued == null || issued.startsWith("json.unknown-property "));
    assertThat(Skeleton.find(property, DossierJson.write(result.dossier().orElseThrow())))
        .isEqualTo(written);
  }
}
