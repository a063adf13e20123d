package io.github.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.interop.edtf.Edtf;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests queries with tables of small dossiers. */
class QueryTableTest {
  /**
   * An event is written as an id and an optional time. The first letter of the id is the type:
   * {@code m} is a meeting, {@code s} a statement, {@code g} an agreement, and all others are
   * actions. A relation is written as {@code from type to}; {@code at} refers to the meeting of a
   * statement or an agreement, and {@code after} to a condition.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b a:2022-02-20 c:2022-02-22                | b follows a                             | a b c
          b a:2022-02-20 c:2022-02-22                | b causes c                              | a b c
          p a:2022-02-20 w c:2022-02-22              | c part-of w                             | a w c p
          p a:2022-02-20 c:2022-02-22                | p part-of a                             | a p c
          b a:2022-02-20 c:2022-02-22                | b responds-to a                         | a b c
          b a:2022-02-20 c:2022-02-22                | b precondition-of c                     | a b c
          w v u a:2022-02-20 c:2022-02-22            | u follows a; v follows u; w follows v   | a u v w c
          w v u a:2022-02-20 c:2022-02-22            | w causes c; v causes w; u causes v      | a u v w c
          u a:2022-02-20 d:2022-02-21 c:2022-02-22   | u follows a; c follows u                | a u d c
          q p y:2022-04 e:2022-03 x:2022-02          | p causes q; p causes e                  | x p q e y
          r q p y:2022-04 a:2022-03 x:2022-02        | p causes q; p causes a; r causes q      | x r p q a y
          d b c z:2022-02-22 a:2022-02-20            | b follows a; c follows a; d follows b; d follows c | a b c d z
          u d:2022-02-26 b:2022-02-24 c:2022-02-22 a:2022-02-20 | u follows a; u follows b | a c b u d
          # contradictions
          a:2022-02-20 c:2022-02-22                  | a follows c                             | a c
          p:2022-02-18 w:2022-02-20                  | p part-of w                             | p w
          u a:2022-02-24 c:2022-02-22                | u follows a; c follows u                | c a u
          z b:[..2022-02-21] c:2022-02-25            | b follows c                             | c z b
          x:2022-02-23 c:2022-02-25 b:[..2022-02-21] | c follows b                             | b x c
          a:2022-02-20~ c:2022-02-22                 | a follows c                             | c a
          a:2022-02-20? c:2022-02-22                 | a follows c                             | c a
          # cycles
          u c:2022-02-25 b:2022-02-22 a:2022-02-20   | a follows b; b follows a; u follows b   | a b u c
          w u v x:2022-02-20                         | u follows v; v follows u; w follows v   | x u v w
          u v c:2022-02-22 a:2022-02-20              | u follows v; v follows u; u follows a   | a u c v
          a:2022-02-20 u                             | u follows u; u follows nobody; nobody follows u | a u
          # equal days
          a:2022-02-20T10:00:00 d:2022-02-20            |                                         | d a
          d:2022-02-20 a:2022-02-20T10:00:00 x:2022-02-20T09:00:00 | d follows a                     | x a d
          e:2022-02-20 c:2022-02-20T18:00:00            | c causes e                              | c e
          c:2022-02-20 b:2022-02-20 a:2022-02-20T18:00:00 | b follows a; c follows b              | a b c
          e:2022-02-20T08:00:00 d:2022-02-20            | d follows e                             | e d
          a:2022-02-20T23:30:00Z b:2022-02-21T00:15:00+01:00 |                                 | b a
          p:2022-02 w:2022-02-20                     | p part-of w                             | w p
          q:2022-02-12 p:2022-02-10/2022-02-25       |                                         | p q
          m:2022-02 d:2022-02-01                     |                                         | m d
          # occasions
          s m1 c:2022-02-22 a:2022-02-20             | m1 follows a; s at m1                   | a m1 s c
          g m1 c:2022-02-22 a:2022-02-20             | m1 follows a; g at m1                   | a m1 g c
          s:2022-02-20 m1:2022-02-20T15:00:00           | s at m1                                 | m1 s
          s:2022-02-20 m1:2022-02-20T15:00:00 x:2022-02-20T12:00:00 | s at m1                        | x m1 s
          s:2022-02-19 m1:2022-02-20T15:00:00           | s at m1                                 | s m1
          s m1 x:2022-02-20                          | s at m1                                 | x m1 s
          s m1:2022-02-18/2022-02-20 x:2022-02-19    | s at m1; s responds-to x                | m1 x s
          s m1:2022-02-18/2022-02-20 x:2022-02-21    | s at m1; s responds-to x                | m1 s x
          s m2 m1:2022-02-20 c:2022-02-22            | m2 same-event m1; s at m2               | m1 m2 s c
          r3 r2 r1:2022-02-20 c:2022-02-22           | r2 same-event r1; r3 same-event r2      | r1 r3 r2 c
          r3 r2 a:2022-02-20 c:2022-02-22            | r2 same-event r3; r3 follows a          | a r3 r2 c
          r2 r3 a:2022-02-20 c:2022-02-22            | r2 same-event r3; r3 follows a          | a r2 r3 c
          r2 r3 a:2022-02-20 c:2022-02-22            | r2 same-event r3; r2 follows r3; c follows r3 | a r2 r3 c
          r3 r2 r1:2022-02-20 c:2022-02-22 u         | r2 same-event r1; r3 same-event r2; u follows r3 | r1 r3 r2 u c
          # completion
          w x:2022-02-15 y:2022-02-22 e:2022-02-10/2022-02-20 | w after e                      | e x w y
          w y:2022-02-22 e:2022-02-20                | w after e                               | e w y
          w x:2022-02-15 e:2022-02-10/               | w after e                               | e x w
          w:2022-02 x:2022-02-15 e:2022-02-10/2022-02-20 | w after e                          | e x w
          w:2022-02-12 e:2022-02-10/2022-02-20       | w after e                               | e w
          w e c:2022-02-22                           | w after e                               | c e w
          w e x:2022-02-22                           | w after w; w after nobody               | x w e
          # agreements and aims
          u c:2022-02-22 a:2022-02-20                | u implements a                          | a u c
          u c:2022-02-22 a:2022-02-20                | u violates a                            | a u c
          u c:2022-02-22 a:2022-02-20                | u amends a                              | a u c
          u c:2022-02-22 a:2022-02-20                | u aims-at c                             | a u c
          u c:2022-02-22 a:2022-02-20                | a aims-at u                             | a u c
          u c:2022-02-22 a:2022-02-20                | u concerns a                            | a c u
          """)
  void timeline(String events, String relations, String expected) {
    Map<String, Event> all = new LinkedHashMap<>();
    for (String event : events.split(" ")) {
      String[] parts = event.split(":", 2);
      all.put(parts[0], event(parts[0], parts.length == 1 ? null : Edtf.parse(parts[1])));
    }
    Dossier.Builder dossier = Dossier.builder();
    for (String relation : relations == null ? new String[0] : relations.split("; ")) {
      String[] parts = relation.split(" ");
      Event from = all.get(parts[0]);
      if (parts[1].equals("at")) {
        all.put(
            parts[0],
            from instanceof Statement s
                ? s.toBuilder().during(parts[2]).build()
                : ((Agreement) from).toBuilder().reachedAt(parts[2]).build());
      } else if (parts[1].equals("after")) {
        all.put(
            parts[0],
            ((Action) from)
                .toBuilder()
                    .condition(Condition.of(ConditionKind.AFTER_COMPLETION, parts[2]))
                    .build());
      } else {
        dossier.relation(parts[0], RelationType.of(parts[1]), parts[2]);
      }
    }
    all.values().forEach(dossier::add);

    assertThat(
            DossierView.of(dossier.build()).timeline(ZoneOffset.UTC).stream()
                .map(Event::id)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static Event event(String id, EventTime time) {
    Optional<EventTime> at = Optional.ofNullable(time);
    return switch (id.charAt(0)) {
      case 'm' -> {
        Meeting.Builder b = Meeting.builder().id(id).status(Status.OCCURRED);
        at.ifPresent(b::time);
        yield b.build();
      }
      case 's' -> {
        Statement.Builder b = Statement.builder().id(id);
        at.ifPresent(b::time);
        yield b.build();
      }
      case 'g' -> {
        Agreement.Builder b = Agreement.builder().id(id).status(Status.OCCURRED);
        at.ifPresent(b::time);
        yield b.build();
      }
      default -> {
        Action.Builder b =
            Action.builder().id(id).status(Status.OCCURRED).kind(ActionKind.WITHDRAW_FORCES);
        at.ifPresent(b::time);
        yield b.build();
      }
    };
  }

  /**
   * A link is written as {@code part link whole}; the link is {@code part-of}, {@code in} (the part
   * is in the list of members), {@code former}, a term for the kind of affiliation, or {@code
   * post}. A period can follow. An event is written as {@code id actor time}.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          brigade part-of army; army part-of us            | e brigade 2022   | us | e
          brigade part-of army; army part-of us            | e us 2022        | army |
          governor post region; region part-of us          | e governor 2022  | us | e
          nobody part-of nowhere                           | e nobody 2022    | nowhere | e
          a part-of b; b part-of a                         | e a 2022         | b | e
          a part-of b; b part-of a                         | e a 2022         | a |
          france in g7                                     | e france 2022    | g7 | e
          macron post france; france in g7                 | e macron 2022    | g7 | e
          # tenures
          sarkozy post france 2007-05-16/2012-05-15        | e sarkozy 2014   | france |
          sarkozy post france 2007-05-16/2012-05-15        | e sarkozy 2012   | france | e
          sarkozy post france 2007-05-16/2012-05-15        | e sarkozy 2012-05-15 | france | e
          sarkozy post france 2007-05-16/2012-05-15        | e sarkozy 2012-05-16 | france |
          sarkozy post france 2007/2012                    | e sarkozy 2013; f sarkozy 2006 | france |
          x post us 2017-01-20/2021-01-20                  | e x 2021-01-21T02:00:00Z; f x 2021-01-22T02:00:00Z | us | e
          sarkozy post france 2007-05-16/2012-05-15        | e sarkozy 2005   | france |
          sarkozy post france 2007-05-16/2012-05-15        | e sarkozy        | france | e
          sarkozy post france 2007-05-16/2012-05-15        | e sarkozy 2012-06~ | france | e
          sarkozy post france 2007/2012~                   | e sarkozy 2014   | france | e
          sarkozy post france ../2012                      | e sarkozy 2014; f sarkozy 1999 | france | f
          sarkozy post france 2007/..                      | e sarkozy 2014; f sarkozy 1999 | france | e
          sarkozy post france [2012..2013]                 | e sarkozy 2014; f sarkozy 1999 | france |
          sarkozy post france 2012                         | e sarkozy 2014; f sarkozy 1999 | france |
          sarkozy post france 2007/2012; hollande post france 2012/2017 | a sarkozy 2010; b hollande 2010; c sarkozy 2014; d hollande 2014 | france | a d
          x post us 2000/2002; x post us 2010/2012         | a x 2001; b x 2005; c x 2011; d x 2014 | us | a c
          x former us                                      | a x 2001; b x    | us |
          x former us 2000/2002                            | a x 2001; b x 2014 | us | a
          x former us 2000                                 | a x 2000; b x 2014 | us | a
          x former us ../2002                              | a x 2001; b x 2014 | us | a
          x former us 2000/                                | a x 2001; b x 2014 | us |
          x post party 2000/2020; party governing us 2010/2015 | a x 2005; b x 2012; c x 2018 | us | b
          x post party 2000/2008; party governing us 2010/2015 | a x 2005/2012        | us |
          x post party 2000/2008; party governing us 2010/2015; x post us 2003/2004 | a x 2003; b x 2012 | us | a
          x post party; party governing us 2010/2015       | a x 2005; b x 2012; c x | us | b c
          x post us; x post us 2000/2002                   | a x 2014         | us | a
          x post a 2000/2010; a part-of b; b part-of a     | e x 2005; f x 2014 | b | e
          # relationships
          brother post premier; premier post us            | e brother 2022   | us |
          brother post premier                             | e brother 2022   | premier |
          x citizen us                                     | e x 2022         | us |
          x exile us                                       | e x 2022         | us |
          x opposition us                                  | e x 2022         | us |
          """)
  void belonging(String links, String events, String whole, String expected) {
    Map<String, Actor.Builder> actors = new HashMap<>();
    for (String link : links.split("; ")) {
      String[] parts = link.split(" +");
      Actor.Builder part = actors.computeIfAbsent(parts[0], QueryTableTest::actor);
      Actor.Builder org = actors.computeIfAbsent(parts[2], QueryTableTest::actor);
      if (parts[1].equals("part-of")) {
        part.partOf(parts[2]);
      } else if (parts[1].equals("in")) {
        org.member(parts[0]);
      } else {
        Affiliation.Builder post = Affiliation.builder().organization(parts[2]);
        if (parts[1].equals("former")) {
          post.former(true);
        } else if (!parts[1].equals("post")) {
          post.kind(AffiliationKind.of(parts[1]));
        }
        if (parts.length > 3) {
          post.period(Edtf.parse(parts[3]));
        }
        part.affiliation(post.build());
      }
    }
    Dossier.Builder dossier = Dossier.builder();
    actors.forEach(
        (id, actor) -> {
          if (!id.equals("nowhere")) {
            dossier.add(actor.build());
          }
        });
    for (String event : events.split("; ")) {
      String[] parts = event.split(" +");
      Action.Builder action =
          Action.builder()
              .id(parts[0])
              .kind(ActionKind.TRAVEL)
              .status(Status.OCCURRED)
              .participant(parts[1], Role.INITIATOR);
      if (parts.length > 2) {
        action.time(Edtf.parse(parts[2]));
      }
      dossier.add(action.build());
    }

    assertThat(
            DossierView.of(dossier.build())
                .involving(Ref.to(Actor.class, whole), Involvement.BELONGING)
                .stream()
                .map(Event::id)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static Actor.Builder actor(String id) {
    List<String> people = List.of("premier", "sarkozy", "hollande", "macron", "brother", "x");
    return Actor.builder()
        .id(id)
        .kind(people.contains(id) ? ActorKind.PERSON : ActorKind.STATE)
        .name(id);
  }

  /**
   * A report is written as {@code id status}, with a minus sign before the status of a negative
   * report, optionally followed by {@code asOf}, {@code @} and the time of the event, {@code =} and
   * the id of another report, {@code >} and the id of the rescheduled report, or {@code !} for a
   * deprecated report.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a intended                                                | a
          a planned                                                 | a
          a -intended                                               | a
          a -planned                                                |
          a planned 2022-02-20; b -planned 2022-02-21 =a            |
          a -planned 2022-02-20; b planned 2022-02-21 =a            | b
          a intended 2022-02-20 @2019                               |
          a intended 2022-02-20 @2022-03                            | a
          a planned 2022-02-20 @2022-02-25; x occurred 2022-03-10   | a
          a planned 2022-02-20; b occurred 2022-02-22 =a            |
          a planned 2022-02-20; b ongoing 2022-02-22 =a             |
          a planned 2022-02-20; b failed 2022-02-22 =a              |
          a planned 2022-02-20; b interrupted 2022-02-22 =a         |
          a planned 2022-02-20; b cancelled 2022-02-22 =a           |
          a planned 2022-02-20; b postponed 2022-02-22 =a           |
          a planned 2022-02-20; b proposed 2022-02-22 =a            |
          a planned 2022-02-20; b expected 2022-02-22 =a            | a
          a planned 2022-02-20; b hypothetical 2022-02-22 =a        | a
          a planned 2022-02-20; b unknown 2022-02-22 =a             | a
          a -intended 2022-02-20; b expected 2022-02-22 =a          | a
          a intended 2022-02-20; b -expected 2022-02-22 =a          | a
          a intended 2022-02-20; b -hypothetical 2022-02-22 =a      | a
          a -intended 2022-02-20; b occurred 2022-02-22 =a          |
          a -intended 2022-02-20; b -occurred 2022-02-22 =a         |
          a -intended 2022-02-20; b intended 2022-02-22 =a          | b
          a intended 2022-02-20; b -intended 2022-02-22 =a          | b
          a occurred 2022-02-20; b planned 2022-02-22 =a            | b
          a planned 2022-02-20; b planned 2022-02-22 =a             | b
          a planned 2022-02-20; b occurred 2022-02-22 =a !          | a
          a planned 2022-02-20 !                                    |
          a expected                                                |
          a hypothetical                                            |
          a planned 2022-02-20; b planned 2022-02-22 >a             | b
          a planned 2022-02-20; b planned 2022-02-22 >a !           | a
          a planned 2022-02-20; b planned 2022-02-22 >a; c planned 2022-02-23 =b ! | b
          a planned 2022-02-20; b planned 2022-02-22 >a !; c planned 2022-02-23 =b | c
          a planned 2022-02-20; b expected 2022-02-22 >a            |
          a planned 2022-02-20; b cancelled 2022-02-22 >a           |
          a postponed 2022-02-20; b planned 2022-02-22 >a           | b
          a planned >b; b planned >a                                | a
          """)
  void commitments(String reports, String expected) {
    Dossier.Builder dossier = Dossier.builder();
    for (String report : reports.split("; ")) {
      String[] parts = report.split(" ");
      boolean negative = parts[1].startsWith("-");
      Action.Builder action =
          Action.builder()
              .id(parts[0])
              .kind(ActionKind.WITHDRAW_FORCES)
              .status(Status.of(negative ? parts[1].substring(1) : parts[1]))
              .polarity(negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
      for (int i = 2; i < parts.length; i++) {
        String value = parts[i].substring(1);
        switch (parts[i].charAt(0)) {
          case '@' -> action.time(Edtf.parse(value));
          case '=' -> dossier.relation(parts[0], RelationType.SAME_EVENT, value);
          case '>' -> dossier.relation(parts[0], RelationType.RESCHEDULES, value);
          case '!' -> action.rank(Rank.DEPRECATED);
          default -> action.asOf(PartialDateTime.parse(parts[i]));
        }
      }
      dossier.add(action.build());
    }

    assertThat(
            DossierView.of(dossier.build()).commitments().stream()
                .map(Commitment::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected == null ? "" : expected);
  }
}
