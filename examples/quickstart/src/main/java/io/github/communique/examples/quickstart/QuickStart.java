package io.github.communique.examples.quickstart;

import static io.github.communique.vocabulary.ActionKind.MILITARY_EXERCISE;
import static io.github.communique.vocabulary.ActionKind.WITHDRAW_FORCES;
import static io.github.communique.vocabulary.ActorKind.ARMED_GROUP;
import static io.github.communique.vocabulary.ActorKind.FORMAT;
import static io.github.communique.vocabulary.ActorKind.GOVERNMENT_BODY;
import static io.github.communique.vocabulary.ActorKind.INTERNATIONAL_ORGANIZATION;
import static io.github.communique.vocabulary.ActorKind.MEDIA;
import static io.github.communique.vocabulary.ActorKind.MILITARY;
import static io.github.communique.vocabulary.ActorKind.PERSON;
import static io.github.communique.vocabulary.ActorKind.STATE;
import static io.github.communique.vocabulary.AgreementForm.CEASEFIRE;
import static io.github.communique.vocabulary.AgreementForm.PROTOCOL;
import static io.github.communique.vocabulary.AgreementForm.UNDERSTANDING;
import static io.github.communique.vocabulary.ConditionKind.AFTER_COMPLETION;
import static io.github.communique.vocabulary.IdentifierScheme.GEONAMES;
import static io.github.communique.vocabulary.IdentifierScheme.WIKIDATA;
import static io.github.communique.vocabulary.LocationKind.CITY;
import static io.github.communique.vocabulary.LocationKind.COUNTRY;
import static io.github.communique.vocabulary.LocationKind.LINE;
import static io.github.communique.vocabulary.LocationKind.REGION;
import static io.github.communique.vocabulary.Medium.IN_PERSON;
import static io.github.communique.vocabulary.Medium.PHONE;
import static io.github.communique.vocabulary.PlaceRole.ORIGIN;
import static io.github.communique.vocabulary.PlaceRole.VENUE;
import static io.github.communique.vocabulary.Purpose.CONSULT;
import static io.github.communique.vocabulary.Purpose.NEGOTIATE;
import static io.github.communique.vocabulary.QuotationForm.DIRECT;
import static io.github.communique.vocabulary.QuotationForm.INDIRECT;
import static io.github.communique.vocabulary.RelationType.AIMS_AT;
import static io.github.communique.vocabulary.RelationType.FOLLOWS;
import static io.github.communique.vocabulary.RelationType.IMPLEMENTS;
import static io.github.communique.vocabulary.RelationType.SAME_EVENT;
import static io.github.communique.vocabulary.Role.INITIATOR;
import static io.github.communique.vocabulary.SpeechAct.ANNOUNCE;
import static io.github.communique.vocabulary.SpeechAct.PROMISE;
import static io.github.communique.vocabulary.Status.INTENDED;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.ONGOING;
import static io.github.communique.vocabulary.Status.PLANNED;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Provenance;
import io.github.communique.Statement;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.page.DossierPage;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.AgentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Represents a news article as a dossier: the reported statements, meetings, agreements
 * and actions, and their sources.
 *
 * <p>The program builds the dossier, writes it to a JSON Lines file, reads it, prints it, validates
 * it, and writes a page that shows it.
 */
public final class QuickStart {
  private QuickStart() {}

  /**
   * Runs the quick start.
   *
   * @param args the file to write; the default is {@code dossiers.jsonl}
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    Dossier dossier = dossier();

    Path file = Path.of(args.length > 0 ? args[0] : "dossiers.jsonl");
    DossierLines.write(Stream.of(dossier), file);
    Dossier same = onlyOneIn(file);
    if (!same.equals(dossier)) {
      throw new IllegalStateException("the dossier read differs from the dossier written");
    }

    // Uses UTF-8, because the platform's charset may not contain É.
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    DossierPage page = DossierPage.of(same);
    out.println(page.timelineText() + "\nValidation: " + Validator.standard().validate(same));
    page.write(file.resolveSibling("page.html"));
    out.println("Page: " + file.resolveSibling("page.html"));
  }

  private static Dossier onlyOneIn(Path file) throws IOException {
    try (Stream<Dossier> dossiers = DossierLines.read(file)) {
      return dossiers.findFirst().orElseThrow();
    }
  }

  /** Returns the article as a dossier. */
  static Dossier dossier() {
    Article article = article();

    // Who
    Actor france = Actor.builder().id("france").kind(STATE).country("FR")
        .name(text("Prancis", "France")).identifier(WIKIDATA, "Q142").build();
    Actor russia = Actor.builder().id("russia").kind(STATE).country("RU")
        .name(text("Rusia", "Russia")).identifier(WIKIDATA, "Q159").build();
    Actor ukraine = Actor.builder().id("ukraine").kind(STATE).country("UA")
        .name(text("Ukraina", "Ukraine")).identifier(WIKIDATA, "Q212").build();
    Actor germany = Actor.builder().id("germany").kind(STATE).country("DE")
        .name(text("Jerman", "Germany")).identifier(WIKIDATA, "Q183").build();
    Actor osce = Actor.builder().id("osce").kind(INTERNATIONAL_ORGANIZATION).name("OSCE")
        .alias(text("Organisasi untuk Keamanan dan Kerja Sama di Eropa",
            "Organization for Security and Co-operation in Europe")).build();
    Actor contactGroup = Actor.builder().id("contact-group").kind(FORMAT)
        .name(text("Grup Kontak Trilateral", "Trilateral Contact Group"))
        .member(ukraine).member(russia).member(osce).build();

    Actor macron = Actor.builder().id("macron").kind(PERSON).name("Emmanuel Macron")
        .affiliation(france, text("Presiden", "President"))
        .identifier(WIKIDATA, "Q3052772").build();
    Actor putin = Actor.builder().id("putin").kind(PERSON).name("Vladimir Putin")
        .affiliation(russia, text("Presiden", "President"))
        .identifier(WIKIDATA, "Q7747").build();
    Actor leDrian = Actor.builder().id("le-drian").kind(PERSON).name("Jean-Yves Le Drian")
        .affiliation(france, text("Menteri Luar Negeri", "Foreign Minister")).build();
    Actor lavrov = Actor.builder().id("lavrov").kind(PERSON).name("Sergei Lavrov")
        .affiliation(russia, text("Menteri Luar Negeri", "Foreign Minister")).build();

    Actor elysee = Actor.builder().id("elysee").kind(GOVERNMENT_BODY).partOf(france)
        .name("Élysée").alias(text("kantor Macron", "Macron's office")).build();
    Actor agencies = Actor.builder().id("agencies").kind(MEDIA).unnamed(true).country("RU")
        .name(text("kantor-kantor berita Rusia", "Russian news agencies")).build();
    Actor russianForces = Actor.builder().id("russian-forces").kind(MILITARY).partOf(russia)
        .name(text("tentara Rusia", "Russian troops")).build();
    Actor ukrainianForces = Actor.builder().id("ukrainian-forces").kind(MILITARY).partOf(ukraine)
        .name(text("tentara pemerintah", "Ukrainian government troops")).build();
    Actor separatists = Actor.builder().id("separatists").kind(ARMED_GROUP).unnamed(true)
        .name(text("kelompok separatis pro-Rusia", "pro-Russian separatists")).build();

    // Where
    Location paris = Location.builder().id("paris").kind(CITY).country("FR").name("Paris")
        .identifier(GEONAMES, "2988507").coordinates(48.857, 2.352).build();
    Location moscow = Location.builder().id("moscow").kind(CITY).identifier(GEONAMES, "524901")
        .country("RU").name(text("Moskwa", "Moscow")).coordinates(55.756, 37.617).build();
    Location belarus = Location.builder().id("belarus").kind(COUNTRY).country("BY")
        .name("Belarus").coordinates(53.7, 27.95).build();
    Location easternUkraine = Location.builder().id("eastern-ukraine").kind(REGION).country("UA")
        .name(text("Ukraina timur", "eastern Ukraine")).coordinates(48.5, 38.3).build();
    Location contactLine = Location.builder().id("contact-line").kind(LINE).partOf(easternUkraine)
        .name(text("garis kontak", "contact line")).build();

    // The call: the article first dates it to Monday and later to Sunday
    Meeting call = Meeting.builder().id("call").status(OCCURRED).medium(PHONE)
        .participant(macron, INITIATOR).participant(putin)
        .time(EventTime.on(2022, 2, 21).withText(text("Senin (21/2/2022)", "Monday (21/2/2022)")))
        .duration(Duration.ofMinutes(105))
        .topic(text("gencatan senjata di Ukraina timur", "a ceasefire in eastern Ukraine"))
        .evidence(article, "menelepon Presiden Rusia Vladimir Putin pada Senin")
        .evidence(article, "Selama 105 menit").build();
    Meeting sundaysCall = Meeting.builder().id("sundays-call").status(OCCURRED).medium(PHONE)
        .participant(putin).participant(macron)
        .time(EventTime.on(2022, 2, 20).withText(text("hari Minggu", "Sunday")))
        .attributedTo(elysee).evidence(article, "percakapan pada hari Minggu itu").build();

    // The call for a diplomatic solution. A statement and its content refer to each other; the
    // first reference is by id
    Statement need = Statement.builder().id("need").speaker(elysee).act(ANNOUNCE).about("diplomacy")
        .quote(DIRECT, text("pentingnya mengutamakan penyelesaian diplomatik atas krisis ini dan"
                + " mengerahkan segala upaya untuk mewujudkannya",
            "the need to give priority to a diplomatic solution to this crisis and to make every"
                + " effort to bring it about"))
        .evidence(article, "“pentingnya mengutamakan").build();
    Agreement diplomacy = Agreement.builder().id("diplomacy").status(OCCURRED).form(UNDERSTANDING)
        .party(macron).party(putin).reachedAt(call)
        .provision(text("mengutamakan penyelesaian diplomatik dan mengerahkan segala upaya",
            "to give priority to a diplomatic solution and make every effort for it"))
        .saidIn(need).evidence(article, "Macron dan Putin sepaham").build();

    // The foreign ministers: two reports of two planned meetings
    Meeting ministersMeeting = Meeting.builder().id("ministers-meeting").status(PLANNED)
        .medium(IN_PERSON).participant(leDrian, by -> by.representing(france))
        .participant(lavrov, by -> by.representing(russia))
        .time(EventTime.notBefore("2022-02-21")
            .withText(text("pada hari-hari mendatang", "in the coming days")))
        .attribution(by -> by.chain(elysee).cue(text("tambah", "adds")))
        .evidence(article, "akan bertatap muka pada hari-hari mendatang").build();
    Meeting ministersCall = Meeting.builder().id("ministers-call").status(PLANNED).medium(PHONE)
        .participant(leDrian, by -> by.representing(france))
        .participant(lavrov, by -> by.representing(russia))
        .time(EventTime.on(2022, 2, 21).withZone("Europe/Moscow")
            .withText(text("Senin waktu setempat", "Monday, local time")))
        .attribution(by -> by.chain(agencies).cue(text("mewartakan", "report")).dateline(moscow))
        .evidence(article, "akan berbincang lewat telepon pada Senin").build();

    // The contact group, and the ceasefire that it is expected to achieve
    Statement withinHours = Statement.builder().id("within-hours").speaker(elysee)
        .about("contact-group-meeting", "ceasefire")
        .quote(DIRECT, text("dalam hitungan jam, supaya seluruh pihak yang terlibat mengikatkan"
                + " diri pada gencatan senjata di garis kontak",
            "within hours, so that all sides involved commit to a ceasefire on the contact line"))
        .evidence(article, "“dalam hitungan jam, supaya seluruh pihak").build();
    Agreement ceasefire = Agreement.builder().id("ceasefire").status(PLANNED).form(CEASEFIRE)
        .party(ukrainianForces).party(separatists).place(contactLine)
        .provision(text("gencatan senjata di garis kontak", "a ceasefire on the contact line"))
        .saidIn(withinHours)
        .evidence(article, "tentara pemerintah berhadapan dengan kelompok separatis")
        .build();
    Meeting contactGroupMeeting = Meeting.builder().id("contact-group-meeting").status(PLANNED)
        .purpose(NEGOTIATE).participant(contactGroup)
        .time(EventTime.notBefore("2022-02-21")
            .withText(text("dalam hitungan jam", "within hours")))
        .saidIn(withinHours)
        .evidence(article, "Grup Kontak Trilateral dapat segera bersidang").build();
    Agreement contactGroupPledge = Agreement.builder().id("contact-group-pledge").status(OCCURRED)
        .form(UNDERSTANDING).party(macron).party(putin).reachedAt(call)
        .provision(to -> to.fulfilledBy(contactGroupMeeting)
            .text(text("bekerja keras agar Grup Kontak Trilateral dapat segera bersidang",
                "to work hard for an early meeting of the Trilateral Contact Group")))
        .evidence(article, "Macron dan Putin berjanji pula untuk bekerja keras").build();

    // Paris
    Statement steppingUp = Statement.builder().id("stepping-up").speaker(elysee).act(ANNOUNCE)
        .about("consultations")
        .quote(DIRECT, text("Upaya diplomasi akan digencarkan dalam beberapa hari ini",
            "Diplomatic efforts will be stepped up in the coming days"))
        .evidence(article, "“Upaya diplomasi akan digencarkan").build();
    Meeting consultations = Meeting.builder().id("consultations").status(PLANNED).purpose(CONSULT)
        .summary(text("sejumlah konsultasi", "several consultations")).place(paris, VENUE)
        .time(EventTime.notBefore("2022-02-21")
            .withText(text("dalam beberapa hari ini", "in the coming days")))
        .saidIn(steppingUp).evidence(article, "sejumlah konsultasi").build();

    // Four-party talks on the Minsk protocol
    Agreement minsk = Agreement.builder().id("minsk").status(OCCURRED).form(PROTOCOL)
        .name(text("protokol Minsk", "Minsk protocol")).time(EventTime.at("2014"))
        .provision(text("penghentian tembak-menembak di Ukraina timur",
            "a ceasefire in eastern Ukraine"))
        .place(easternUkraine).evidence(article, "Pada 2014, protokol itu").build();
    Meeting fourWayTalks = Meeting.builder().id("four-way-talks").status(PLANNED).purpose(NEGOTIATE)
        .participant(russia).participant(ukraine).participant(france).participant(germany)
        .topic(text("protokol Minsk", "the Minsk protocol"))
        .evidence(article, "perundingan empat negara").build();
    Agreement resumption = Agreement.builder().id("resumption").status(OCCURRED).form(UNDERSTANDING)
        .party(macron).party(putin).reachedAt(call)
        .provision(to -> to.fulfilledBy(fourWayTalks)
            .text(text("menghidupkan kembali perundingan empat negara",
                "to revive the talks of the four countries")))
        .evidence(article, "Kedua pemimpin juga sependapat").build();

    // A new European order of peace and security
    Meeting highLevelMeeting = Meeting.builder().id("high-level-meeting").status(PLANNED)
        .summary(text("pertemuan tingkat tinggi", "a high-level meeting"))
        .topic(text("tatanan baru bagi perdamaian dan keamanan Eropa",
            "a new order of peace and security in Europe"))
        .attributedTo(elysee).evidence(article, "sebuah pertemuan tingkat tinggi").build();
    Agreement newOrder = Agreement.builder().id("new-order").status(OCCURRED).form(UNDERSTANDING)
        .party(macron).party(putin).reachedAt(call)
        .provision(to -> to.fulfilledBy(highLevelMeeting)
            .text(text("merintis tatanan baru bagi perdamaian dan keamanan Eropa",
                "to work towards a new order of peace and security in Europe")))
        .evidence(article, "keduanya hendak merintis tatanan baru").build();

    // The article does not report that the troops are leaving. It reports that, according to the
    // Élysée, Putin said that he intends to withdraw them
    Statement promise = Statement.builder().id("promise").act(PROMISE).speaker(putin)
        .audience(macron).during(sundaysCall).about("withdrawal").attributedTo(elysee)
        .quote(INDIRECT, text("niatnya memulangkan tentara Rusia dari Belarus begitu latihan"
                + " militer yang masih berjalan di sana rampung",
            "that he intends to bring Russian troops home from Belarus as soon as the military"
                + " exercise still under way there is over"))
        .evidence(article, "Putin menyatakan kepada Macron niatnya").build();
    Action exercise = Action.builder().id("exercise").kind(MILITARY_EXERCISE).status(ONGOING)
        .place(belarus).evidence(article, "latihan militer yang masih berjalan").build();
    Action withdrawal = Action.builder().id("withdrawal").kind(WITHDRAW_FORCES).status(INTENDED)
        .participant(russianForces, INITIATOR).place(belarus, ORIGIN)
        .condition(Condition.of(AFTER_COMPLETION, exercise)).saidIn(promise)
        .evidence(article, "memulangkan tentara Rusia dari Belarus").build();

    return Dossier.builder().id("urn:uuid:5b0c9f0e-3f7c-4d0a-9a51-6f1d2c7e8b24")
        .add(article)
        .add(macron, putin, leDrian, lavrov, elysee, agencies)
        .add(france, russia, ukraine, germany, osce, contactGroup)
        .add(russianForces, ukrainianForces, separatists)
        .add(paris, moscow, belarus, easternUkraine, contactLine)
        .add(call, sundaysCall, ministersMeeting, ministersCall, contactGroupMeeting)
        .add(consultations, fourWayTalks, highLevelMeeting)
        .add(need, withinHours, steppingUp, promise)
        .add(diplomacy, contactGroupPledge, ceasefire, minsk, resumption, newOrder)
        .add(exercise, withdrawal)
        .relation(sundaysCall, SAME_EVENT, call)
        .relation(ministersMeeting, FOLLOWS, call)
        .relation(contactGroupMeeting, AIMS_AT, ceasefire)
        .relation(fourWayTalks, IMPLEMENTS, minsk)
        .provenance(Provenance.builder().agent("quick start").kind(AgentKind.SOFTWARE).build())
        .build();
  }

  private static Article article() {
    String[] headlineAndText = resource("article.txt").split("\n\n", 2);
    return Article.builder().id("a1").language("id")
        .headline(text(headlineAndText[0],
            "Macron and Putin talk for 105 minutes, seek a ceasefire in eastern Ukraine"))
        .publisher("Example News").section("Internasional").published("2022-02-21")
        .text(headlineAndText[1]).build();
  }

  /** Returns the article's text in Indonesian with an English translation. */
  private static LocalizedText text(String indonesian, String english) {
    return LocalizedText.of("id", indonesian).translated("en", english);
  }

  private static String resource(String name) {
    try (InputStream in = QuickStart.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
