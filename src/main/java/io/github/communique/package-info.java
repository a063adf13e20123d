/**
 * The model: what one or several articles report, as immutable objects.
 *
 * <p>A {@link io.github.communique.Dossier} contains the articles, the actors and locations that
 * they name, and the events that they report: statements, meetings, agreements and actions. Every
 * object is built by a builder, refers to others by short ids, and can be copied with changes by
 * {@code toBuilder()}.
 *
 * <pre>{@code
 * Actor macron = Actor.of("macron", PERSON, "Emmanuel Macron");
 * Actor putin = Actor.of("putin", PERSON, "Vladimir Putin");
 *
 * Meeting call = Meeting.builder().id("call").status(OCCURRED).medium(PHONE)
 *     .participant(macron, INITIATOR).participant(putin)
 *     .time(EventTime.on(2022, 2, 21)).duration(Duration.ofMinutes(105))
 *     .topic("en", "a ceasefire in eastern Ukraine").build();
 *
 * Dossier dossier = Dossier.builder().add(macron, putin).add(call).build();
 * }</pre>
 *
 * <p>In every builder, the method named after one element of a list adds to the list, and the
 * method named after the list and given an {@code Iterable} replaces it. Building checks only the
 * structure: required properties must be present and all values must be well-formed. Otherwise a
 * {@link io.github.communique.issue.StructureException} reports all faults at once.
 */
@NullMarked
package io.github.communique;

import org.jspecify.annotations.NullMarked;
