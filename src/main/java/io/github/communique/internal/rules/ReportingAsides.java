package io.github.communique.internal.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes asides that name the speaker within a quotation, such as {@code a déclaré le ministre} in
 * {@code « Nous partirons, a déclaré le ministre, dès demain »}. An aside is between commas or
 * dashes and starts with a reporting verb in the third person or, in Spanish, with {@code según}
 * and such a verb. These asides are usual in French, Spanish, Italian, Portuguese, Polish and
 * Hungarian, and occur in German.
 *
 * <p>All other asides, such as {@code dit-on} or {@code avec le ministre}, may be words of the
 * speaker.
 */
final class ReportingAsides {
  private static final String SPACE = "[ \u00A0\u202F]";

  private static final String BORDER =
      "(?:," + SPACE + "?[\u2013\u2014-]|,|" + SPACE + "[\u2013\u2014-])" + SPACE;

  /** The end of a sentence is not part of an aside. A full stop after {@code M} or 5 is. */
  private static final String CHARACTER =
      "(?:[^,;:!?.()\n\u2026\"\u00AB\u00BB\u201C-\u201F\u2039\u203A]"
          + "|(?<=\\b\\p{Lu}\\p{L}{0,2}|\\d)\\.)";

  private static final String WORDS = "(" + CHARACTER + "{3,120}?)";

  private static final Pattern ASIDE = Pattern.compile(BORDER + WORDS + "(" + BORDER + ")");

  /** The words after an aside, up to the next border. */
  private static final Pattern NEXT = Pattern.compile(WORDS + BORDER);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \u00A0\u202F-]+|(?<=')");

  /** The participle must be one of this number of words after its auxiliary. */
  private static final int MOST_TO_PARTICIPLE = 5;

  /** The ending of a French participle that agrees with its subject. */
  private static final Pattern AGREEMENT = Pattern.compile("(?:e|s|es)$");

  /**
   * Words that can precede a verb, as in {@code nous a confié M. Roux} and {@code según dijo Ruiz}.
   */
  private static final Set<String> BEFORE_VERB =
      words("nous lui leur me m' se s' le les nos ci gli mi según");

  private static final Set<String> FRENCH_AUXILIARIES = words("a ont avait avaient");

  /** Auxiliaries that follow a reflexive pronoun, as in {@code s'est exclamé}. */
  private static final Set<String> REFLEXIVE_AUXILIARIES = words("est sont était étaient");

  private static final Set<String> AUXILIARIES =
      words("ha han había habían hanno aveva avevano tem tinha");

  private static final Set<String> GERMAN_AUXILIARIES = words("hat haben hatte hatten");

  /** Participles and infinitives that follow a French auxiliary. */
  private static final Set<String> FRENCH_REPORTED =
      words(
          "dit déclaré affirmé ajouté assuré expliqué indiqué précisé annoncé souligné estimé"
              + " poursuivi conclu confié raconté répondu rappelé martelé insisté averti prévenu"
              + " promis reconnu admis lancé répété confirmé témoigné commenté noté observé"
              + " regretté déploré écrit demandé juré plaidé résumé relevé tonné jugé prédit"
              + " dénoncé fustigé critiqué ironisé détaillé renchéri argumenté soutenu signalé"
              + " rapporté avoué glissé rétorqué répliqué exhorté exclamé interrogé félicité réjoui"
              + " indigné défendu insurgé inquiété étonné emporté alarmé savoir valoir préciser"
              + " souligner rappeler");

  /** Participles that follow a Spanish, Italian or Portuguese auxiliary. */
  private static final Set<String> REPORTED =
      words(
          "dicho declarado afirmado añadido asegurado explicado indicado precisado anunciado"
              + " subrayado señalado manifestado sostenido recordado agregado comentado respondido"
              + " contestado insistido advertido reconocido admitido confirmado apuntado destacado"
              + " concluido relatado contado lamentado denunciado prometido preguntado escrito"
              + " informado exclamado opinado reiterado aclarado expresado remarcado"
              + " detto dichiarato affermato aggiunto spiegato sottolineato precisato assicurato"
              + " concluso ricordato annunciato ribadito osservato commentato replicato risposto"
              + " ammesso scritto raccontato sostenuto proseguito riferito promesso avvertito"
              + " evidenziato rimarcato chiarito confermato chiesto denunciato tuonato"
              + " dito acrescentado garantido sublinhado salientado lembrado referido");

  private static final Set<String> GERMAN_REPORTED =
      words(
          "gesagt erklärt betont berichtet ergänzt versichert gewarnt gemahnt gefordert kritisiert"
              + " behauptet bestätigt geantwortet gefragt gerufen geschrieben versprochen erläutert"
              + " bekräftigt unterstrichen mitgeteilt hinzugefügt angekündigt eingeräumt");

  /** Verbs in a past tense, which are not used as other words. */
  private static final Set<String> PAST =
      words(
          "disait disaient déclarait déclara affirmait affirma ajoutait ajouta assurait assura"
              + " expliquait expliqua indiquait précisait précisa annonçait annonça soulignait"
              + " souligna estimait poursuivait poursuivit racontait raconta répondait répondit"
              + " rappelait rappela insistait avertissait avertit promettait reconnaissait"
              + " lançait lança répétait confirmait écrivait écrivit demandait demanda jugeait"
              + " dijo dijeron decía decían afirmó afirmaron aseguró aseguraron explicó explicaron"
              + " añadió añadieron señaló señalaron declaró declararon indicó indicaron manifestó"
              + " manifestaron sostuvo sostuvieron subrayó recordó agregó comentó respondió contestó"
              + " insistió advirtió reconoció admitió confirmó anunció precisó expresó apuntó destacó"
              + " concluyó relató contó lamentó denunció prometió preguntó escribió informó exclamó"
              + " opinó reiteró aclaró matizó remarcó enfatizó argumentó detalló zanjó espetó"
              + " disse dissero affermò aggiunse spiegò sottolineò precisò assicurò ricordò"
              + " annunciò ribadì osservò commentò replicò rispose ammise scrisse raccontò sostenne"
              + " proseguì riferì avvertì dichiarò esclamò diceva spiegava"
              + " disseram afirmou afirmaram declarou declararam explicou acrescentou garantiu"
              + " sublinhou destacou ressaltou lembrou concluiu anunciou contou respondeu alertou"
              + " advertiu admitiu reconheceu confirmou informou escreveu comentou observou insistiu"
              + " prometeu questionou perguntou frisou completou argumentou criticou salientou"
              + " realçou adiantou revelou dizia"
              + " sagte sagten erklärte erklärten betonte betonten meinte berichtete ergänzte"
              + " versicherte warnte mahnte forderte kritisierte behauptete bestätigte antwortete"
              + " fragte rief schrieb versprach erläuterte bekräftigte unterstrich räumte teilte"
              + " fügte kündigte"
              + " powiedział powiedziała powiedzieli mówił mówiła dodał dodała stwierdził stwierdziła"
              + " oświadczył oświadczyła podkreślił podkreśliła zaznaczył zaznaczyła ocenił oceniła"
              + " wyjaśnił wyjaśniła zapewnił zapewniła przekazał przekazała poinformował"
              + " poinformowała zapowiedział zapowiedziała zauważył zauważyła przyznał przyznała"
              + " wskazał wskazała tłumaczył tłumaczyła napisał napisała odpowiedział odpowiedziała"
              + " skomentował skomentowała przypomniał przypomniała ostrzegł ostrzegła"
              + " mondta mondták közölte közölték hangsúlyozta jelentette kijelentette hozzátette"
              + " fogalmazott nyilatkozta magyarázta válaszolta");

  /**
   * Verbs in the present tense. Some of them are also nouns, adjectives or imperatives, so the
   * aside must name its subject.
   */
  private static final Set<String> PRESENT =
      words(
          "dit disent déclare déclarent affirme affirment ajoute ajoutent assure assurent explique"
              + " expliquent indique indiquent précise précisent annonce annoncent souligne"
              + " soulignent estime estiment poursuit conclut confie raconte racontent répond"
              + " rappelle rappellent martèle insiste insistent avertit prévient promet promettent"
              + " reconnaît admet lance répète confirme témoigne commente note observe regrette"
              + " déplore écrit écrivent demande jure plaide résume relève tonne juge prédit dénonce"
              + " fustige critique ironise détaille renchérit argumente soutient signale rapporte"
              + " avoue glisse rétorque réplique espère exclame interroge félicite réjouit indigne"
              + " défend inquiète étonne alarme"
              + " dice dicen afirma afirman asegura aseguran explica explican añade añaden señala"
              + " señalan declara declaran indica manifiesta sostiene sostienen subraya recuerda"
              + " agrega comenta responde contesta insiste advierte advierten reconoce admite confirma"
              + " anuncia precisa expresa apunta destaca concluye relata cuenta lamenta denuncia"
              + " promete pregunta escribe informa opina considera reitera aclara"
              + " dicono afferma affermano aggiunge spiega spiegano sottolinea assicura conclude"
              + " ricorda annuncia ribadisce osserva commenta replica risponde ammette scrive"
              + " racconta prosegue riferisce avverte dichiara"
              + " diz dizem acrescenta garante sublinha ressalta lembra conclui conta alerta"
              + " reconhece escreve observa questiona pergunta frisa argumenta critica"
              + " salienta realça revela explicam"
              + " sagt sagen erklärt erklären betont meint berichtet ergänzt versichert warnt mahnt"
              + " fordert kritisiert behauptet bestätigt antwortet fragt schreibt verspricht"
              + " erläutert bekräftigt unterstreicht findet");

  /** Words after a verb which show that the aside does not name the speaker. */
  private static final Set<String> NOT_SPEAKERS =
      words("on je ich wir man yo io eu été pas jamais nicht nie no não non");

  /** Articles, pronouns and possessives at the start of a subject. */
  private static final Set<String> SUBJECTS =
      words(
          "le la les l' un une son sa ses leur leurs ce cet cette ces il elle ils elles"
              + " el los las una su sus este esta él ella ellos ellas"
              + " lo i gli un' lui lei loro suo sua"
              + " o os as um uma seu ele ela eles elas"
              + " der die das ein eine einer er sie sein seine ihr ihre");

  private static final Set<String> NAME_PARTICLES =
      words("de du des d' da do dos di del della la le von van der den zu y e");

  /** The beginnings of nouns for posts and professions, in lower case. */
  private static final List<String> POSTS =
      List.of(
          "minist",
          "président",
          "president",
          "premier",
          "porte-parole",
          "portavo",
          "porta-voz",
          "directeur",
          "directrice",
          "director",
          "diretor",
          "direttor",
          "direktor",
          "chef",
          "jefe",
          "jefa",
          "secrétaire",
          "secretari",
          "secretár",
          "segretari",
          "sekretär",
          "maire",
          "alcald",
          "sindac",
          "prefeit",
          "député",
          "diputad",
          "deputad",
          "deputat",
          "sénat",
          "senad",
          "senat",
          "profess",
          "avocat",
          "abogad",
          "avvocat",
          "advogad",
          "anwalt",
          "responsable",
          "responsabil",
          "responsáve",
          "analyst",
          "analist",
          "expert",
          "sprecher",
          "leiter",
          "vorsitzend",
          "bürgermeister",
          "kanzler",
          "canciller",
          "chancel",
          "gouverneur",
          "gobernador",
          "governator",
          "governador",
          "ambassad",
          "embajad",
          "ambasciat",
          "embaixad",
          "botschafter",
          "économiste",
          "economist",
          "chercheu",
          "médecin",
          "conseill",
          "commissa",
          "comisari",
          "líder",
          "leader",
          "fondat",
          "fundador",
          "procureur",
          "patron",
          "vice-");

  private ReportingAsides() {}

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /**
   * Returns a text without reporting asides; empty if there are none.
   *
   * @param withAppositions whether to also remove words after an aside that seem to describe its
   *     subject, such as {@code Anne Roux} after {@code a dit la ministre}
   */
  static Optional<String> removedFrom(String text, boolean withAppositions) {
    Matcher found = ASIDE.matcher(text);
    Matcher next = NEXT.matcher(text).useTransparentBounds(true);
    StringBuilder joined = new StringBuilder();
    int kept = 0;
    int from = 0;
    while (found.find(from)) {
      if (isReporting(found.group(1))) {
        joined.append(text, kept, found.start()).append(' ');
        kept = found.end();
        if (withAppositions
            && next.region(kept, text.length()).lookingAt()
            && isApposition(next.group(1))) {
          kept = next.end();
        }
        from = kept;
      } else {
        // The border at the end of these words may be the start of an aside.
        from = found.start(2);
      }
    }
    return kept == 0
        ? Optional.empty()
        : Optional.of(joined.append(text, kept, text.length()).toString());
  }

  private static boolean isReporting(String aside) {
    String composed = Normalizer.normalize(aside, Normalizer.Form.NFC).replace('\u2019', '\'');
    List<String> words = List.of(BETWEEN_WORDS.split(composed, -1));
    int verb = BEFORE_VERB.contains(words.get(0)) && words.size() > 1 ? 1 : 0;
    List<String> rest = words.subList(verb + 1, words.size());
    String first = words.get(verb);
    if (!rest.isEmpty() && NOT_SPEAKERS.contains(rest.get(0))) {
      return false;
    }
    return PAST.contains(first)
        || PRESENT.contains(first) && rest.stream().anyMatch(ReportingAsides::startsSubject)
        || AUXILIARIES.contains(first) && isFollowedBy(REPORTED, rest)
        || (FRENCH_AUXILIARIES.contains(first)
                || REFLEXIVE_AUXILIARIES.contains(first) && verb == 1)
            && isFollowedBy(FRENCH_REPORTED, rest)
        || GERMAN_AUXILIARIES.contains(first)
            && GERMAN_REPORTED.contains(words.get(words.size() - 1));
  }

  /** Returns whether one of the next words is a participle, as in {@code a-t-il ensuite dit}. */
  private static boolean isFollowedBy(Set<String> participles, List<String> words) {
    for (String word : words.subList(0, Math.min(MOST_TO_PARTICIPLE, words.size()))) {
      if (participles.contains(word)
          || participles.contains(AGREEMENT.matcher(word).replaceFirst(""))) {
        return true;
      }
      if (NOT_SPEAKERS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsSubject(String word) {
    return SUBJECTS.contains(word) || isCapitalized(word);
  }

  private static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Returns whether words are a name of several words, or start with a post. */
  private static boolean isApposition(String words) {
    List<String> all = List.of(words.split(SPACE + "+", -1));
    String post = all.get(all.size() > 1 && SUBJECTS.contains(all.get(0)) ? 1 : 0);
    return POSTS.stream().anyMatch(post.toLowerCase(Locale.ROOT)::startsWith)
        || isCapitalized(all.get(0))
            && all.stream().filter(ReportingAsides::isCapitalized).count() > 1
            && all.stream().allMatch(word -> isCapitalized(word) || NAME_PARTICLES.contains(word));
  }
}
