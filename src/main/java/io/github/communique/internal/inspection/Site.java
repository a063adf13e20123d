package io.github.communique.internal.inspection;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position in the JSON of an inspected dossier, with its JSON Pointer and its rank in document
 * order.
 */
public final class Site {
  public static final int NO_INDEX = -1;

  /** The ordinal of unknown properties, which sorts them after all known properties. */
  private static final int AFTER_ALL = Integer.MAX_VALUE;

  private final Inspection inspection;
  private final @Nullable Site parent;
  private final String name;
  private final int ordinal;
  private final int index;
  private final @Nullable Object value;

  private Site(
      Inspection inspection,
      @Nullable Site parent,
      String name,
      int ordinal,
      int index,
      @Nullable Object value) {
    this.inspection = inspection;
    this.parent = parent;
    this.name = name;
    this.ordinal = ordinal;
    this.index = index;
    this.value = value;
  }

  public static Site root(Inspection inspection) {
    return new Site(inspection, null, "", 0, NO_INDEX, inspection.dossier());
  }

  /** Returns the site of a property's value or, for a list, the site of one of its elements. */
  public Site into(Shape.Slot slot, int index, Object value) {
    return new Site(inspection, this, slot.name, slot.ordinal, index, value);
  }

  /** Returns the inspected dossier. */
  public Dossier dossier() {
    return inspection.dossier();
  }

  /** Returns the JSON Pointer (RFC 6901) of this site; empty for the dossier itself. */
  public String pointer() {
    return parent == null ? "" : pointer(new StringBuilder()).toString();
  }

  private StringBuilder pointer(StringBuilder text) {
    if (parent != null) {
      parent.pointer(text).append("/").append(Quoted.step(name));
      if (index != NO_INDEX) {
        text.append('/').append(index);
      }
    }
    return text;
  }

  /** Returns the site of a property. The property may be absent. */
  public Site within(String property) {
    return step(property, NO_INDEX);
  }

  /** Returns the site of an element of a list property. */
  public Site within(String property, int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException("index must be 0 or more; found " + index);
    }
    return step(property, index);
  }

  /**
   * Returns the site of an element of a list property, or the site of the property if the index is
   * {@link #NO_INDEX}.
   */
  public Site step(String property, int index) {
    Objects.requireNonNull(property, "property");
    Object here = value;
    Shape.Slot slot = here == null ? null : Shape.ofValue(here).slot(property);
    if (here == null || slot == null) {
      return new Site(inspection, this, property, AFTER_ALL, index, null);
    }
    Object found = slot.get(here);
    if (found instanceof List<?> list) {
      found = index >= 0 && index < list.size() ? list.get(index) : null;
    }
    return new Site(inspection, this, property, slot.ordinal, index, found);
  }

  /**
   * Returns the site of an object in the dossier.
   *
   * @throws IllegalArgumentException if the dossier does not contain this instance
   */
  public Site of(DossierObject object) {
    return inspection.siteOf(object);
  }

  /**
   * Returns the value at this site if it is of the given type; otherwise, the innermost enclosing
   * value of this type.
   */
  public <T> Optional<T> around(Class<T> type) {
    for (Site site = this; site != null; site = site.parent) {
      if (type.isInstance(site.value)) {
        return Optional.of(type.cast(site.value));
      }
    }
    return Optional.empty();
  }

  /** Reports an issue whose pointer has already been set to this site. */
  public void report(Issue issue) {
    inspection.report(issue, this);
  }

  /** Returns the name of the property whose value or list element is at this site. */
  public String name() {
    return name;
  }

  public Inspection inspection() {
    return inspection;
  }

  /** Returns the rank of this site in document order, for lexicographic comparison. */
  public int[] position() {
    int depth = 0;
    for (Site site = this; site.parent != null; site = site.parent) {
      depth += 2;
    }
    int[] position = new int[depth];
    for (Site site = this; site.parent != null; site = site.parent) {
      position[--depth] = site.index;
      position[--depth] = site.ordinal;
    }
    return position;
  }

  /** Returns the JSON Pointer of this site. */
  @Override
  public String toString() {
    return pointer();
  }
}
