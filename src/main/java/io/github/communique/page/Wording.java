package io.github.communique.page;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Classification;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Identified;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Provision;
import io.github.communique.Quantity;
import io.github.communique.Quotation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Conflict.Claim;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import io.github.communique.vocabulary.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Describes the objects of a dossier in phrases. Truncates the texts of mentioned objects.
 * Otherwise, the page could become very large, because a long text would be repeated at each
 * mention.
 */
record Wording(Dossier dossier, DossierView view, Anchors anchors) {
  /** The maximum number of code points in a text of a mentioned object. */
  static final int MENTION = 120;

  /**
   * The maximum number of names in the label of a mentioned event, and the maximum number of
   * members after the name of a group.
   */
  private static final int FEW = 8;

  /** The properties whose conflicting values are ids of actors. */
  private static final Set<String> OF_ACTORS = Set.of("participants", "parties", "speakers");

  /** Returns lines that describe the time of an event, or an empty list if the time is unknown. */
  List<Phrase> when(Event event) {
    if (event.time().isPresent()) {
      return Times.lines(event.time().get());
    }
    return EventProperties.occasion(event)
        .flatMap(anchors::of)
        .map(anchor -> List.of(Phrase.of("in that meeting").linkedTo(anchor)))
        .orElse(List.of());
  }

  /** Returns lines that describe the kind, status, certainty, rank and duration of an event. */
  List<Phrase> what(Event event) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of(kind(event)));
    lines.addAll(modality(event.polarity(), event.certainty()));
    if (event.rank() != Rank.NORMAL) {
      lines.add(
          Phrase.of(event.rank() == Rank.PREFERRED ? "preferred report" : "withdrawn report"));
    }
    if (event instanceof Statement statement) {
      statement.act().map(Wording::word).ifPresent(lines::add);
      statement.channel().map(Wording::word).ifPresent(lines::add);
      statement.quotation().map(Wording::form).map(Phrase::of).ifPresent(lines::add);
    } else if (event instanceof Meeting meeting) {
      meeting.purpose().map(Wording::word).ifPresent(lines::add);
      meeting.medium().map(Wording::word).ifPresent(lines::add);
    } else if (event instanceof Agreement agreement) {
      agreement.form().map(Wording::word).ifPresent(lines::add);
      agreement.stage().map(Wording::word).ifPresent(lines::add);
    }
    EventProperties.duration(event).map(Times::format).map(Phrase::of).ifPresent(lines::add);
    return lines;
  }

  /** Describes the polarity, if negative, and the certainty, if specified. */
  static List<Phrase> modality(Polarity polarity, Certainty certainty) {
    List<Phrase> modality = new ArrayList<>();
    if (polarity == Polarity.NEGATIVE) {
      modality.add(Phrase.of("reported as not so"));
    }
    if (certainty != Certainty.UNSPECIFIED) {
      modality.add(Phrase.of(certainty.value()));
    }
    return modality;
  }

  private static String kind(Event event) {
    String kind = event.type().value();
    return switch (event.status()) {
      case OCCURRED -> kind;
      case UNKNOWN -> kind + " (status unknown)";
      default -> event.status().value() + " " + kind;
    };
  }

  private static String form(Quotation quotation) {
    return switch (quotation.form()) {
      case DIRECT -> "verbatim";
      case INDIRECT -> "paraphrased";
      case MIXED -> "partly verbatim";
    };
  }

  /**
   * Returns the title of an event on one line. The default title consists of the event's type and
   * id.
   */
  Phrase title(Event event) {
    Phrase title = title(event, Integer.MAX_VALUE);
    return title.isEmpty() ? Phrase.of(event.type().value() + " ", id(event)) : title;
  }

  /** Returns the label of an event, without a link. */
  private Phrase label(Event event) {
    Phrase title = title(event, FEW);
    if (event instanceof Agreement agreement) {
      title = agreement.name().map(Phrase::of).orElse(terms(agreement));
    } else if (event instanceof Statement statement && statement.quotation().isEmpty()) {
      title = described(statement, statement.act(), title);
    }
    if (title.isEmpty()) {
      title = id(event);
    }
    if (event instanceof Meeting) {
      Phrase meeting = Phrase.of(kind(event), " of ", title);
      Stream<Phrase> when = event.time().stream().map(Times::lines).flatMap(List::stream);
      title = Phrase.join(", ", meeting, when.findFirst().orElse(Phrase.NONE));
    }
    return title.withRemarks(reservations(event));
  }

  /** Describes an agreement without a name, for example as "decree: close all borders". */
  private Phrase terms(Agreement agreement) {
    Phrase terms = undertaken(agreement, FEW);
    return mentionsForm(agreement)
        ? terms
        : described(agreement, agreement.form(), terms.isEmpty() ? who(agreement, FEW) : terms);
  }

  /** Returns whether a provision contains the form, as in "a ceasefire on the contact line". */
  private static boolean mentionsForm(Agreement agreement) {
    String form = agreement.form().map(Wording::text).orElse(agreement.type().value());
    return agreement.provisions().stream()
        .flatMap(provision -> provision.text().inLanguage("en").stream())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(form));
  }

  /** Describes an event by its form and its content. The id replaces missing content. */
  private static Phrase described(Event event, Optional<? extends Word> form, Phrase content) {
    return Phrase.join(
        ": ",
        form.map(Wording::word).orElse(Phrase.of(event.type().value())),
        content.isEmpty() ? id(event) : content);
  }

  /**
   * Returns the reasons why a mentioned event may not have happened, except reasons that the label
   * already contains.
   */
  private static List<Phrase> reservations(Event event) {
    List<Phrase> reservations = new ArrayList<>();
    if (!(event instanceof Meeting) && event.status() != Status.OCCURRED) {
      String status = event.status().value();
      reservations.add(Phrase.of(event.status() == Status.UNKNOWN ? "status unknown" : status));
    }
    reservations.addAll(modality(event.polarity(), Certainty.UNSPECIFIED));
    if (event.rank() == Rank.DEPRECATED) {
      reservations.add(Phrase.of("withdrawn report"));
    }
    return reservations;
  }

  /**
   * Returns a short label for the referenced object, with a link to the object. If the reference is
   * unresolved, the id is returned instead.
   */
  Phrase mention(Ref<? extends DossierObject> ref) {
    DossierObject object = dossier.resolve(ref).orElse(null);
    return object == null ? id(ref) : mention(object);
  }

  /** Returns a short label for an object, with a link to the object. */
  Phrase mention(DossierObject object) {
    if (object instanceof Actor actor) {
      return label(actor);
    }
    if (object instanceof Location location) {
      return label(location);
    }
    Phrase label = object instanceof Event event ? label(event) : label((Article) object);
    return label.shortened(MENTION).linkedTo(anchors.of(object));
  }

  private Phrase title(Event event, int most) {
    if (event instanceof Statement statement) {
      return said(statement, most);
    }
    Phrase who = who(event, most);
    if (event instanceof Agreement agreement) {
      return Phrase.join(
          ": ", agreement.name().map(Phrase::of).orElse(who), undertaken(agreement, most));
    }
    if (event instanceof Action action) {
      return Phrase.join(": ", word(action.kind()), who);
    }
    Optional<LocalizedText> name =
        event instanceof Meeting meeting ? meeting.name() : Optional.empty();
    return Phrase.join(": ", name.or(event::summary).map(Phrase::of).orElse(Phrase.NONE), who);
  }

  /**
   * Describes the participants. If the number of names is limited, the description does not contain
   * roles or absent participants.
   */
  private Phrase who(Event event, int most) {
    return most == Integer.MAX_VALUE
        ? participants(event)
        : actors(EventProperties.attending(event).map(Participation::actor), most);
  }

  Phrase participants(Event event) {
    return Phrase.and(event.participations().stream().map(this::participant).toList());
  }

  private Phrase actors(Stream<Ref<Actor>> actors, int most) {
    return listed(actors.map(this::mention).toList(), most);
  }

  private Phrase undertaken(Agreement agreement, int most) {
    return listed(
        agreement.provisions().stream().map(Provision::text).map(Phrase::of).toList(), most);
  }

  private Phrase said(Statement statement, int most) {
    Phrase words = statement.quotation().map(Wording::words).orElse(Phrase.NONE);
    Phrase audience = actors(statement.audience().stream(), most);
    Phrase to = audience.isEmpty() ? Phrase.NONE : Phrase.of("to ", audience);
    return Phrase.join(": ", Phrase.join(" ", who(statement, most), to), words);
  }

  private static Phrase words(Quotation quotation) {
    boolean isDirect = quotation.form() == QuotationForm.DIRECT;
    return isDirect ? quoted(quotation.text()) : Phrase.of(quotation.text());
  }

  static Phrase quoted(LocalizedText text) {
    return Phrase.of("“", text, "”");
  }

  private static Phrase listed(List<Phrase> names, int most) {
    if (names.size() <= most) {
      return Phrase.and(names);
    }
    return Phrase.of(
        Phrase.join(", ", names.subList(0, most)), " and " + (names.size() - most) + " more");
  }

  /**
   * Describes a participant, with the represented actor, role, certainty, capacity and location.
   */
  Phrase participant(Participation participation) {
    List<Phrase> as = new ArrayList<>();
    participation.role().map(Wording::word).ifPresent(as::add);
    as.addAll(modality(Polarity.POSITIVE, participation.certainty()));
    participation.capacity().map(Phrase::of).ifPresent(as::add);
    participation
        .location()
        .map(location -> Phrase.of("from ", mention(location)))
        .ifPresent(as::add);
    Phrase represented = participation.representing().map(this::mention).orElse(Phrase.NONE);
    return Phrase.join(" for ", mention(participation.actor()), represented).withRemarks(as);
  }

  Phrase condition(Condition condition) {
    Phrase event = condition.event().map(this::mention).orElse(Phrase.NONE);
    Phrase words = condition.text().map(Phrase::of).orElse(Phrase.NONE);
    Phrase delay = condition.delay().map(this::quantity).orElse(Phrase.NONE);
    return Phrase.join(": ", word(condition.kind()), Phrase.join(", ", event, delay, words));
  }

  /**
   * Describes a source and the sources that quote or relay it, for example as "Vladimir Putin,
   * reported by Élysée, from Moscow".
   */
  Phrase source(Source source) {
    List<Source> chain = source.chain();
    List<Phrase> links = new ArrayList<>();
    for (Source link : chain.subList(0, Math.min(FEW, chain.size()))) {
      int others = link.reportedBy().size() - 1;
      links.add(Phrase.of(name(link), others > 0 ? " (also reported by " + others + " more)" : ""));
    }
    if (chain.size() > FEW) {
      links.add(Phrase.of((chain.size() - FEW) + " more"));
    }
    Attribution attribution = source.attribution();
    Phrase dateline =
        attribution.dateline().map(place -> Phrase.of("from ", mention(place))).orElse(Phrase.NONE);
    Phrase cue = attribution.cue().map(text -> Phrase.of("(“", text, "”)")).orElse(Phrase.NONE);
    return Phrase.join(" ", Phrase.join(", ", Phrase.join(", reported by ", links), dateline), cue);
  }

  /** Describes the actors in a chain of sources. Several reports can have the same chain. */
  Phrase chain(Source source) {
    return Phrase.join(
        ", reported by ",
        source.chain().stream()
            .limit(FEW)
            .map(link -> actors(link.actors().stream(), FEW))
            .toList());
  }

  private Phrase name(Source source) {
    Phrase who = actors(source.actors().stream(), FEW);
    if (who.isEmpty()) {
      return source.attribution().statement().map(this::mention).orElse(who);
    }
    return source
        .statement()
        .map(anchors::of)
        .map(anchor -> Phrase.of(who, ", in ", Phrase.of("a statement").linkedTo(anchor)))
        .orElse(who);
  }

  /** Returns the name of an actor as a link, followed by the members or the number of members. */
  private Phrase label(Actor actor) {
    Phrase name = Phrase.of(actor.name()).shortened(MENTION).linkedTo(anchors.of(actor));
    int size = actor.members().size();
    if (size > FEW) {
      return Phrase.of(name, " (" + size + " members)");
    }
    return name.withRemarks(
        actor.members().stream()
            .map(ref -> dossier.resolve(ref).map(Actor::name).map(Phrase::of).orElse(id(ref)))
            .map(member -> member.shortened(MENTION))
            .toList());
  }

  /** Describes a code with its scheme and label. */
  static Phrase code(Classification code) {
    return Phrase.join(
        ": ",
        Phrase.of(word(code.scheme()), " ", Phrase.data(code.code())),
        code.label().map(Phrase::data).orElse(Phrase.NONE));
  }

  /** Describes a post with its period, certainty and sources. */
  Phrase post(Affiliation affiliation) {
    Phrase organization = affiliation.organization().map(this::mention).orElse(Phrase.NONE);
    Phrase kind = affiliation.kind().map(Wording::word).orElse(Phrase.NONE);
    Phrase title = affiliation.title().map(Phrase::of).orElse(Phrase.NONE);
    List<Phrase> period = new ArrayList<>();
    if (affiliation.former()) {
      period.add(Phrase.of("former"));
    }
    affiliation.period().map(Times::lines).ifPresent(period::addAll);
    Phrase post = Phrase.join(", ", kind, title, organization);
    return about(post, period, affiliation.certainty(), view.sources(affiliation));
  }

  /** Describes a name with its period, certainty and sources. */
  Phrase name(ActorName name) {
    List<Phrase> period = name.period().map(Times::lines).orElse(List.of());
    return about(Phrase.of(name.text()), period, name.certainty(), view.sources(name));
  }

  private Phrase about(
      Phrase fact, List<Phrase> period, Certainty certainty, List<Source> sources) {
    List<Phrase> more = new ArrayList<>(period);
    more.addAll(modality(Polarity.POSITIVE, certainty));
    more.addAll(sources(sources));
    return fact.withRemarks(more);
  }

  /** Describes the sources of a relation, a post or a name. */
  List<Phrase> sources(List<Source> sources) {
    return sources.stream().map(each -> Phrase.of("source: ", source(each))).toList();
  }

  /**
   * Describes the value of a claim. A claim about actors or places contains ids, followed by a
   * remark in parentheses; the description contains names instead of the ids.
   */
  Phrase value(Conflict conflict, Claim claim) {
    boolean isPlaces = conflict.property().equals("places");
    if (!isPlaces && !OF_ACTORS.contains(conflict.property())) {
      return Phrase.of(claim.value());
    }
    int remark = claim.value().indexOf(" (");
    String ids = remark < 0 ? claim.value() : claim.value().substring(0, remark);
    List<Phrase> names =
        Stream.of(ids.split(", ", -1))
            .map(
                id ->
                    (isPlaces ? dossier.location(id) : dossier.actor(id))
                        .map(this::mention)
                        .orElse(Phrase.data(id)))
            .toList();
    Phrase more = remark < 0 ? Phrase.NONE : Phrase.data(claim.value().substring(remark + 1));
    return Phrase.join(" ", Phrase.join(", ", names), more);
  }

  Phrase quantity(Quantity quantity) {
    return Quantities.describe(quantity, this);
  }

  /** Describes a location of an event, with its distance and direction, if stated. */
  Phrase place(Place place) {
    Phrase where =
        Phrase.join(
            " ",
            place.distance().map(this::quantity).orElse(Phrase.NONE),
            place.direction().map(Wording::word).orElse(Phrase.NONE));
    return Phrase.join(" of ", where, mention(place.location()));
  }

  /** Returns the names of a location and of the locations that contain it, each as a link. */
  private Phrase label(Location location) {
    List<Phrase> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Location> next = Optional.of(location);
    while (next.isPresent() && seen.add(next.get().id()) && names.size() < FEW) {
      Location place = next.get();
      names.add(Phrase.of(place.name()).shortened(MENTION).linkedTo(anchors.of(place)));
      next = place.partOf().flatMap(dossier::resolve);
    }
    return Phrase.join(", ", names);
  }

  private static Phrase label(Article article) {
    return article
        .headline()
        .map(Phrase::of)
        .or(() -> article.publisher().map(publisher -> issue(publisher, article)))
        .orElse(id(article));
  }

  /** Names an article without a headline by its publisher and its time of publication. */
  private static Phrase issue(String publisher, Article article) {
    return Phrase.join(
        ", ", Phrase.data(publisher), article.published().map(Phrase::of).orElse(Phrase.NONE));
  }

  private static Phrase id(Identified<?> object) {
    return Phrase.data(object.id()).shortened(MENTION);
  }

  /**
   * Converts a vocabulary term to a phrase. A known term is fixed English text. An unknown term is
   * a string from the dossier, because its language is unknown.
   */
  static Phrase word(Word word) {
    return word.isKnown() ? Phrase.of(text(word)) : Phrase.data(text(word));
  }

  /** Converts a vocabulary term to text, with spaces instead of hyphens. */
  static String text(Word word) {
    return Phrase.cut(word.value().replace('-', ' '), MENTION);
  }
}
