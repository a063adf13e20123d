package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.internal.inspection.Shape;
import io.github.communique.internal.inspection.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan for one pass over a dossier. The pass calls each rule for every value of the rule's type.
 * Properties that cannot contain such values are skipped.
 *
 * <p>Model types are not recursive, so the recursion depth is limited.
 */
final class Plan {
  private final List<Each<?>> rules;
  private final Map<Class<?>, @Nullable Node> nodes = new HashMap<>();
  private final @Nullable Node root;

  Plan(List<Each<?>> rules) {
    this.rules = rules;
    this.root = node(Dossier.class);
  }

  void walk(Dossier dossier, Site at) {
    if (root != null) {
      root.visit(dossier, at);
    }
  }

  /** Returns the node for a type; null if no rule checks values of the type or nested values. */
  private @Nullable Node node(Class<?> type) {
    // computeIfAbsent does not support recursive updates, which this method requires.
    if (nodes.containsKey(type)) {
      return nodes.get(type);
    }
    List<Each<?>> interested =
        rules.stream().filter(rule -> rule.type().isAssignableFrom(type)).toList();
    List<Step> steps = new ArrayList<>();
    for (Shape.Slot slot : Shape.of(type).slots()) {
      Node node = node(slot.type);
      if (node != null) {
        steps.add(new Step(slot, node));
      }
    }
    Node node =
        interested.isEmpty() && steps.isEmpty()
            ? null
            : new Node(interested.toArray(Each<?>[]::new), steps.toArray(Step[]::new));
    nodes.put(type, node);
    return node;
  }

  private record Step(Shape.Slot slot, Node node) {}

  private record Node(Each<?>[] rules, Step[] steps) {
    void visit(Object value, Site at) {
      for (Each<?> rule : rules) {
        rule.checkValue(value, new Position(at));
      }
      for (Step step : steps) {
        Object found = step.slot.get(value);
        if (found instanceof List<?> list) {
          for (int i = 0; i < list.size(); i++) {
            step.node.visit(list.get(i), at.into(step.slot, i, list.get(i)));
          }
        } else if (found != null) {
          step.node.visit(found, at.into(step.slot, Site.NO_INDEX, found));
        }
      }
    }
  }
}
