package io.github.communique.news;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Article;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;

/** The actors and locations in the text about the windfall tax. */
abstract class WindfallTaxCast {
  static final String CROWN = "crown";

  final Article article =
      Article.builder()
          .id("a1")
          .text(NewsText.of("windfall-tax"))
          .language("en")
          .published("2025-03-14")
          .build();

  // Who
  final Actor velmora = Actor.of("velmora", ActorKind.STATE, "Velmora");
  final Actor parliament =
      Actor.builder()
          .id("parliament")
          .kind(ActorKind.GOVERNMENT_BODY)
          .name("Velmora's parliament")
          .partOf(velmora)
          .build();
  final Actor court =
      Actor.builder()
          .id("court")
          .kind(ActorKind.GOVERNMENT_BODY)
          .name("Constitutional Court")
          .partOf(velmora)
          .build();
  final Actor lowerCourt = Actor.unnamed(ActorKind.GOVERNMENT_BODY, "en", "a lower court");
  final Actor ecj = Actor.of("ecj", ActorKind.GOVERNMENT_BODY, "European Court of Justice");
  final Actor government = Actor.of("government", ActorKind.GOVERNMENT_BODY, "The government");
  final Actor treasury = Actor.of("treasury", ActorKind.GOVERNMENT_BODY, "The treasury");
  final Actor ministry = Actor.of("ministry", ActorKind.GOVERNMENT_BODY, "The finance ministry");
  final Actor police = Actor.of("police", ActorKind.GOVERNMENT_BODY, "The police");
  final Actor coalition =
      Actor.builder().id("coalition").kind(ActorKind.POLITICAL_PARTY).name("The coalition").build();
  final Actor opposition = Actor.of("opposition", ActorKind.POLITICAL_PARTY, "The opposition");
  final Actor centre =
      Actor.builder()
          .id("centre")
          .kind(ActorKind.POLITICAL_PARTY)
          .name("Centre Union")
          .affiliation(government, "en", "coalition partner")
          .build();
  final Actor workers =
      Actor.builder()
          .id("workers")
          .kind(ActorKind.POLITICAL_PARTY)
          .name("Workers' List")
          .affiliation(parliament, "en", "opposition party")
          .note("en", "far-left")
          .build();
  final Actor proxy = Actor.unnamed(ActorKind.PERSON, "en", "the proxy of Cordes");
  final Actor internalMemo = Actor.unnamed(ActorKind.DOCUMENT, "en", "an internal memo");
  final Actor greens = Actor.of("greens", ActorKind.POLITICAL_PARTY, "The Greens");
  final Actor brandt =
      Actor.builder()
          .id("brandt")
          .kind(ActorKind.PERSON)
          .name("Ilse Brandt")
          .affiliation(
              Affiliation.builder()
                  .title("en", "finance minister")
                  .organization(government)
                  .period(EventTime.until("2025-03-13").withText("en", "former"))
                  .build())
          .affiliation(Affiliation.builder().organization(centre).build())
          .build();
  final Actor rebels =
      Actor.builder()
          .id("rebels")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "four deputies of the Centre Union")
          .partOf(centre)
          .member(brandt)
          .build();
  final Actor yes = Actor.unnamed(ActorKind.GROUP, "en", "deputies in favour");
  final Actor no =
      Actor.builder()
          .id("no")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "deputies against")
          .member(rebels)
          .build();
  final Actor abstainers = Actor.unnamed(ActorKind.GROUP, "en", "deputies who abstained");
  final Actor absentees = Actor.unnamed(ActorKind.GROUP, "en", "absent deputies");
  final Actor forty = Actor.unnamed(ActorKind.GROUP, "en", "deputies for the amendment");
  final Actor keepers = Actor.unnamed(ActorKind.GROUP, "en", "deputies against the amendment");
  final Actor lindqvist = post("lindqvist", "Otto Lindqvist", "President", velmora);
  final Actor spokeswoman =
      Actor.builder()
          .id("spokeswoman")
          .kind(ActorKind.PERSON)
          .unnamed(true)
          .name("en", "the president's spokeswoman")
          .affiliation(lindqvist, "en", "spokeswoman")
          .build();
  final Actor oyelaran = post("oyelaran", "Marta Oyelaran", "president", court);
  final Actor joiners = Actor.unnamed(ActorKind.GROUP, "en", "three judges");
  final Actor minority =
      Actor.builder()
          .id("minority")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "judges in the minority")
          .partOf(court)
          .member(oyelaran)
          .member(joiners)
          .build();
  final Actor majority =
      Actor.builder()
          .id("majority")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "judges in the majority")
          .partOf(court)
          .build();
  final Actor norgas = Actor.of("norgas", ActorKind.COMPANY, "Norgas");
  final Actor coPlaintiffs = Actor.unnamed(ActorKind.GROUP, "en", "two other companies");
  final Actor repaid = Actor.unnamed(ActorKind.GROUP, "en", "23 companies");
  final Actor energy = Actor.unnamed(ActorKind.GROUP, "en", "energy companies");
  final Actor kurier = Actor.of("kurier", ActorKind.MEDIA, "Kurier");
  final Actor harrow =
      Actor.builder()
          .id("harrow")
          .kind(ActorKind.PERSON)
          .name("Piet Harrow")
          .affiliation(
              Affiliation.builder()
                  .title("en", "Finance Minister")
                  .organization(government)
                  .period(EventTime.since("2023"))
                  .build())
          .build();
  final Actor solheim = post("solheim", "Greta Solheim", "leader", opposition);
  final Actor cordes = post("cordes", "Jan Cordes", "Prime Minister", velmora);
  final Actor demonstrators = Actor.unnamed(ActorKind.GROUP, "en", "demonstrators");
  final Actor painters = Actor.unnamed(ActorKind.GROUP, "en", "two demonstrators");
  final Actor organisers = Actor.unnamed(ActorKind.GROUP, "en", "the organisers");

  // Where
  final Location brussels = Location.of("brussels", LocationKind.CITY, "Brussels");
  final Location outside = Location.of("outside", LocationKind.AREA, "outside parliament");

  static Actor post(String id, String name, String title, Actor organization) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.PERSON)
        .name(name)
        .affiliation(organization, "en", title)
        .build();
  }

  static Quantity.Builder amount(String number, String unit) {
    return Quantity.builder().kind(QuantityKind.AMOUNT).best(new BigDecimal(number)).unit(unit);
  }
}
