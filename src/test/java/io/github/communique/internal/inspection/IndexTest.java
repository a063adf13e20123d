package io.github.communique.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IndexTest {
  /**
   * Generates ids, many of which have the same hash code, because the hash codes of "Aa" and "BB"
   * are equal.
   */
  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of("Aa", "BB", "C")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  @Property
  void findsTheFirstObjectOfAnId(
      @ForAll("ids") String probe,
      @ForAll @Size(max = 60) List<@net.jqwik.api.From("ids") String> actors,
      @ForAll @Size(max = 60) List<@net.jqwik.api.From("ids") String> meetings) {
    Dossier.Builder builder = Dossier.builder();
    actors.forEach(id -> builder.add(Actor.of(id, ActorKind.PERSON, "x")));
    meetings.forEach(id -> builder.add(meeting(id)));
    Dossier dossier = builder.build();
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> firstMeeting = new HashMap<>();
    List<String> all = java.util.stream.Stream.concat(actors.stream(), meetings.stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      first.putIfAbsent(all.get(i), i);
      if (i >= actors.size()) {
        firstMeeting.putIfAbsent(all.get(i), i);
      }
    }

    Index index = new Index(dossier);

    for (int i = 0; i < all.size(); i++) {
      String id = all.get(i);
      assertThat(index.find(id)).isEqualTo(first.get(id));
      assertThat(index.findEvent(id)).isEqualTo(firstMeeting.getOrDefault(id, Index.NONE));
      assertThat(index.numberOf(index.object(i))).isEqualTo(i);
      assertThat(
              index
                  .site(i, new Inspection(dossier, Set.of(), (issue, at) -> {}).root())
                  .around(DossierObject.class))
          .containsSame(index.object(i));
      Ref<Meeting> ref = Ref.to(Meeting.class, id);
      assertThat(index.resolve(ref)).isSameAs(dossier.resolve(ref).orElse(null));
    }
    assertThat(index.find(probe)).isEqualTo(first.getOrDefault(probe, Index.NONE));
    assertThat(index.duplicates()).hasSize(all.size() - first.size());
  }

  private static Meeting meeting(String id) {
    return Meeting.builder().id(id).status(Status.OCCURRED).build();
  }

  @Test
  void idsWithoutAnObjectHaveNumbersOfTheirOwn() {
    Index index = new Index(Dossier.builder().add(meeting("a")).build());

    assertThat(List.of(index.numberOf("b"), index.numberOf("a"), index.numberOf("c")))
        .containsExactly(1, 0, 2);
    assertThat(index.numberOf("b")).isEqualTo(1);
    assertThat(IntStream.range(0, index.sizeWithStrangers()).mapToObj(index::id))
        .containsExactly("a", "b", "c");
  }

  /**
   * Adds 32,767 ids with the same hash code. With a table that searches linearly, this would
   * require a quadratic number of comparisons.
   */
  @Test
  void manyIdsWithTheSameHashCodeAreFound() {
    Dossier.Builder builder = Dossier.builder();
    int count = (1 << 15) - 1;
    for (int i = 0; i < count; i++) {
      builder.add(meeting(idOfBits(i)));
    }
    Dossier dossier = builder.add(meeting(idOfBits(0)), meeting(idOfBits(count - 1))).build();
    assertThat(dossier.meetings().stream().map(meeting -> meeting.id().hashCode()).distinct())
        .hasSize(1);

    Index index = new Index(dossier);

    assertThat(IntStream.range(0, count).map(i -> index.find(index.id(i))))
        .containsExactlyElementsOf(IntStream.range(0, count).boxed().toList());
    assertThat(index.find(idOfBits(count))).as("an id that was not added").isEqualTo(Index.NONE);
    assertThat(index.duplicates())
        .extracting(Index.Duplicate::number, Index.Duplicate::first)
        .containsExactly(tuple(count, 0), tuple(count + 1, count - 1));
  }

  private static String idOfBits(int bits) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < 15; bit++) {
      id.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }
}
