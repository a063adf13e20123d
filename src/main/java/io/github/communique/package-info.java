/**
 * The model: immutable objects that represent the reports in one or more articles.
 *
 * <p>A {@link io.github.communique.Dossier} contains the articles, the actors and locations that
 * they name, and the events that they report: statements, meetings, agreements and actions. Each
 * object is created by a builder and refers to other objects by short ids. To create a modified
 * copy, use the builder that {@code toBuilder()} returns.
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
 * <p>In a builder, the method with the singular name of a list property adds an element. The method
 * with the plural name has an {@code Iterable} parameter and replaces the list. If both names are
 * the same, as in {@code evidence}, the method adds elements. Building an object checks only its
 * structure: required properties must be present and all values must be well-formed. If this check
 * fails, a {@link io.github.communique.issue.StructureException} reports all errors at once.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Model objects are immutable and thread-safe; a
 * builder must not be used by several threads at the same time.
 */
@NullMarked
package io.github.communique;

import org.jspecify.annotations.NullMarked;
