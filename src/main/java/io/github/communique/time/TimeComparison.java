package io.github.communique.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two times according to the rules in {@link EventTime#relationTo}. */
final class TimeComparison {
  private final EventTime time;
  private final @Nullable Instant first;
  private final @Nullable Instant last;

  private TimeComparison(EventTime time, ZoneId zone) {
    this.time = time;
    this.first = time.first(zone).orElse(null);
    this.last = time.last(zone).orElse(null);
  }

  static TimeRelation relation(EventTime one, EventTime other, ZoneId zone) {
    if (saysNothing(one, zone) || saysNothing(other, zone)) {
      return TimeRelation.UNDETERMINED;
    }
    return new TimeComparison(one, zone).to(new TimeComparison(other, zone));
  }

  /** Returns whether the relation of a time to every other time is undetermined. */
  static boolean saysNothing(EventTime time, ZoneId zone) {
    TimeComparison its = new TimeComparison(time, zone);
    boolean unresolved = its.first == null && its.last == null;
    return unresolved
        || its.isReversed(zone)
        || time.approximate()
        || time.uncertain()
        || time.recurring();
  }

  /**
   * Returns whether the end is before the beginning. If neither value has an offset, both values
   * are resolved in one zone: the zone of the time if it is known, otherwise the given zone.
   */
  private boolean isReversed(ZoneId zone) {
    Optional<PartialDateTime> begin = time.at().or(time::from).or(time::earliest);
    Optional<PartialDateTime> end = time.at().or(time::to).or(time::latest);
    if (begin.isEmpty() || end.isEmpty()) {
      return false;
    }
    boolean oneZone = begin.get().offset().isEmpty() == end.get().offset().isEmpty();
    if (oneZone || !isInUnknownZone()) {
      ZoneId used = time.zoneId().orElse(zone);
      return begin.get().first(used).isAfter(end.get().last(used));
    }
    return first != null && last != null && first.isAfter(last);
  }

  /**
   * Returns whether the time contains an unknown zone ID and at least one value without an offset.
   * In this case, the bounds of the time cover all zones.
   */
  private boolean isInUnknownZone() {
    return time.zone().isPresent()
        && time.zoneId().isEmpty()
        && Stream.of(time.at(), time.from(), time.to(), time.earliest(), time.latest())
            .flatMap(Optional::stream)
            .anyMatch(value -> value.offset().isEmpty());
  }

  private TimeRelation to(TimeComparison other) {
    if (endsBefore(other)) {
      return TimeRelation.BEFORE;
    }
    if (other.endsBefore(this)) {
      return TimeRelation.AFTER;
    }
    boolean contains = contains(other);
    boolean within = other.contains(this);
    if (contains && within) {
      return TimeRelation.EQUAL;
    }
    if (contains) {
      return TimeRelation.CONTAINS;
    }
    if (within) {
      return TimeRelation.WITHIN;
    }
    return isStretch() && other.isStretch() ? TimeRelation.OVERLAPS : TimeRelation.UNDETERMINED;
  }

  private boolean endsBefore(TimeComparison other) {
    return last != null && other.first != null && last.isBefore(other.first);
  }

  /**
   * Returns whether this time contains another time. A time with bounds does not contain any other
   * time, because its actual extent is unknown.
   */
  private boolean contains(TimeComparison other) {
    return isStretch()
        && first != null
        && last != null
        && other.first != null
        && other.last != null
        && !first.isAfter(other.first)
        && !last.isBefore(other.last);
  }

  /** Returns whether the actual beginning and end are known. Bounds are not sufficient. */
  private boolean isStretch() {
    boolean stretch = time.at().isPresent() || time.from().isPresent() && time.to().isPresent();
    return stretch && !isInUnknownZone();
  }
}
