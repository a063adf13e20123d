package io.github.communique.news;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.time.Anchor;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;
import java.time.ZoneId;

/** The actors and locations in the text about the sanctions. */
abstract class SanctionsDraftCast {
  static final Anchor PUBLICATION =
      new Anchor(PartialDateTime.parse("2025-10-22"), ZoneId.of("Europe/Brussels"));

  final Article article =
      Article.builder()
          .id("a1")
          .text(NewsText.of("sanctions-draft"))
          .language("en")
          .published("2025-10-22")
          .correction(
              "en",
              "An earlier version said that 19 people would be put on the list; that is the number"
                  + " of sailors.")
          .correction("en", "It also misspelled the name of the Danish ambassador, Mads Kjeldsen.")
          .build();
  // Where
  final Location brod = Location.of("brod", LocationKind.CITY, "Brod");
  final Location vienna = Location.of("vienna", LocationKind.CITY, "Vienna");
  final Location geneva = Location.of("geneva", LocationKind.CITY, "Geneva");
  final Location inota = Location.of("inota", LocationKind.CITY, "Inota");
  final Location estoniaLand =
      Location.builder()
          .id("estonia-land")
          .kind(LocationKind.COUNTRY)
          .name("Estonia")
          .country("EE")
          .build();
  final Location highSea = Location.of("high-sea", LocationKind.WATER, "international waters");
  final Location dravianSea =
      Location.of("dravian-sea", LocationKind.WATER, "Dravia's territorial sea");

  // Who
  final Actor eu = Actor.of("eu", ActorKind.INTERNATIONAL_ORGANIZATION, "European Union");
  final Actor members =
      Actor.builder().id("members").kind(ActorKind.GROUP).name("member states").partOf(eu).build();
  final Actor dravia = Actor.of("dravia", ActorKind.STATE, "Dravia");
  final Actor hungary = state("hungary", "Hungary", "HU").build();
  final Actor malta = state("malta", "Malta", "MT").build();
  final Actor denmark =
      state("denmark", "Denmark", "DK").affiliation(eu, "en", "rotating presidency").build();
  final Actor estonia = state("estonia", "Estonia", "EE").build();
  final Actor usa = state("usa", "United States", "US").build();
  final Actor crew = Actor.unnamed(ActorKind.GROUP, "en", "the crew of the Halmar");
  final Actor ferry = Actor.of("halmar", ActorKind.VEHICLE, "Halmar");
  final Actor aluminium = Actor.unnamed(ActorKind.THING, "en", "aluminium");
  final Actor paper =
      Actor.builder()
          .id("paper")
          .kind(ActorKind.DOCUMENT)
          .unnamed(true)
          .name("en", "a draft marked restricted")
          .build();
  final Actor listed = Actor.unnamed(ActorKind.GROUP, "en", "people on the list");
  final Actor listedCompanies = Actor.unnamed(ActorKind.GROUP, "en", "companies on the list");
  final Actor eurowire = Actor.of("eurowire", ActorKind.MEDIA, "Eurowire");
  final Actor diplomats = Actor.unnamed(ActorKind.GROUP, "en", "two diplomats");
  final Actor spokesperson =
      Actor.builder()
          .id("spokesperson")
          .kind(ActorKind.PERSON)
          .unnamed(true)
          .name("en", "a Commission spokesperson")
          .affiliation(eu, "en", "spokesperson of the Commission")
          .build();
  final Actor official =
      Actor.builder()
          .id("official")
          .kind(ActorKind.PERSON)
          .unnamed(true)
          .name("en", "an EU official")
          .affiliation(eu, "en", "official")
          .build();
  final Actor smelter = Actor.of("smelter", ActorKind.COMPANY, "The smelter at Inota");
  final Actor koss = person("koss", "Milan Koss", "president", dravia);
  final Actor supporters = Actor.unnamed(ActorKind.GROUP, "en", "supporters");
  final Actor shorter = Actor.unnamed(ActorKind.PERSON, "en", "one intelligence officer");
  final Actor longer = Actor.unnamed(ActorKind.PERSON, "en", "another intelligence officer");
  final Actor officers =
      Actor.builder()
          .id("officers")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "two Dravian intelligence officers")
          .partOf(dravia)
          .member(shorter)
          .member(longer)
          .build();
  final Actor coastGuard =
      Actor.builder()
          .id("coast-guard")
          .kind(ActorKind.GOVERNMENT_BODY)
          .name("Dravian coast guard")
          .partOf(dravia)
          .build();
  final Actor aubry = person("aubry", "Lena Aubry", "president of the European Council", eu);
  final Actor aubryOffice =
      Actor.builder()
          .id("aubry-office")
          .kind(ActorKind.GOVERNMENT_BODY)
          .name("Aubry's office")
          .build();
  final Actor pressOffice =
      Actor.builder()
          .id("press-office")
          .kind(ActorKind.GOVERNMENT_BODY)
          .name("The press office in Brod")
          .partOf(dravia)
          .build();
  final Actor euDeputy = Actor.unnamed(ActorKind.GROUP, "en", "deputy foreign ministers of the EU");
  final Actor dravianDeputy =
      Actor.unnamed(ActorKind.PERSON, "en", "Dravia's deputy foreign minister");
  final Actor whitlock = person("whitlock", "Dana Whitlock", "Treasury secretary", usa);
  final Actor banks = Actor.unnamed(ActorKind.GROUP, "en", "banks that help Dravia");
  final Actor instat = Actor.of("instat", ActorKind.COMPANY, "Instat");
  final Actor woche = Actor.of("woche", ActorKind.MEDIA, "Die Woche");
  final Actor statistics =
      Actor.builder()
          .id("statistics")
          .kind(ActorKind.GOVERNMENT_BODY)
          .name("Dravia's statistics office")
          .partOf(dravia)
          .build();
  final Actor kjeldsen = person("kjeldsen", "Mads Kjeldsen", "ambassador", denmark);

  static Actor.Builder state(String id, String name, String country) {
    return Actor.builder().id(id).kind(ActorKind.STATE).name(name).country(country);
  }

  static Actor person(String id, String name, String title, Actor organization) {
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

  static Quantity prison(long years) {
    return Quantity.builder()
        .kind(QuantityKind.DURATION)
        .item("en", "prison")
        .best(years)
        .unit("year")
        .build();
  }
}
