package io.github.communique.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.vocabulary.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GraphTest {
  private static final String[] IDS = {"a", "b", "c", "d", "e", "f", "g", "h"};

  /** Tests that the cycle rules find every cycle, without false positives. */
  @Property
  void withoutTheLinksThatCloseCyclesThereIsNone(
      @ForAll @Size(max = 25) List<@IntRange(max = 63) Integer> links) {
    // Only half of the ids refer to objects; the other ids are unresolved.
    Dossier.Builder dossier = Dossier.builder();
    for (int i = 0; i < 4; i++) {
      dossier.add(Meeting.builder().id(IDS[i]).status(Status.OCCURRED).build());
    }
    Graph graph = new Graph(new Index(dossier.build()));
    for (int i = 0; i < links.size(); i++) {
      graph.link(IDS[links.get(i) / 8], IDS[links.get(i) % 8], i, -i);
    }

    List<Graph.Cycle> cycles = graph.cycles();

    boolean[][] all = new boolean[8][8];
    boolean[][] kept = new boolean[8][8];
    Set<Integer> closing = new HashSet<>();
    for (Graph.Cycle cycle : cycles) {
      assertThat(cycle.place()).isEqualTo(-cycle.owner());
      assertThat(closing.add(cycle.owner())).isTrue();
    }
    for (int i = 0; i < links.size(); i++) {
      all[links.get(i) / 8][links.get(i) % 8] = true;
      kept[links.get(i) / 8][links.get(i) % 8] |= !closing.contains(i);
    }
    assertThat(cycles.isEmpty()).isEqualTo(!hasCycle(all));
    assertThat(hasCycle(kept)).isFalse();
    for (Graph.Cycle cycle : cycles) {
      String[] way = cycle.text().split(" → ");
      int link = links.get(cycle.owner());
      assertThat(List.of(way[way.length - 2], way[way.length - 1]))
          .containsExactly(IDS[link / 8], IDS[link % 8]);
      assertThat(way[0]).isEqualTo(way[way.length - 1]);
      for (int i = 1; i < way.length; i++) {
        assertThat(all[way[i - 1].charAt(0) - 'a'][way[i].charAt(0) - 'a']).isTrue();
      }
    }
  }

  private static boolean hasCycle(boolean[][] links) {
    boolean[][] reach = new boolean[8][];
    for (int i = 0; i < 8; i++) {
      reach[i] = links[i].clone();
    }
    for (int k = 0; k < 8; k++) {
      for (int i = 0; i < 8; i++) {
        for (int j = 0; j < 8; j++) {
          reach[i][j] |= reach[i][k] && reach[k][j];
        }
      }
    }
    for (int i = 0; i < 8; i++) {
      if (reach[i][i]) {
        return true;
      }
    }
    return false;
  }
}
