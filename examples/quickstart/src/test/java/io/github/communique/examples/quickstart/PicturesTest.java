package io.github.communique.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Status;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The pictures as a browser sees them: where the boxes lie, and what stands in them. */
class PicturesTest {
  private static final Dossier ARTICLE = QuickStart.dossier();

  /** Every character that XML refuses or reads as its own, and a name that is long and wide. */
  private static final Dossier HOSTILE = hostile();

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "meetings", "hostile timeline", "hostile meetings"})
  void keepsBoxesApartAndTextsWithinThem(String name) throws Exception {
    Element svg = picture(name);
    Box all = new Box(0, 0, number(svg, "width"), number(svg, "height"));
    List<Box> boxes = new ArrayList<>();
    for (Element group : elements(svg, "g")) {
      Element rectangle = elements(group, "rect").get(0);
      double left = number(rectangle, "x");
      double top = number(rectangle, "y");
      Box box =
          new Box(left, top, left + number(rectangle, "width"), top + number(rectangle, "height"));
      assertThat(box.right).isLessThanOrEqualTo(all.right);
      assertThat(box.bottom).isLessThanOrEqualTo(all.bottom);
      assertThat(boxes).noneMatch(box::meets);
      boxes.add(box);
      double line = top;
      for (Element text : elements(group, "text")) {
        assertThat(number(text, "x")).isGreaterThan(box.left);
        assertThat(number(text, "y")).isGreaterThanOrEqualTo(line + 13).isLessThan(box.bottom);
        line = number(text, "y");
        if (text.getTextContent().contains(" ")) {
          assertThat(number(text, "x") + Svg.width(text.getTextContent()))
              .as(text.getTextContent())
              .isLessThanOrEqualTo(box.right);
        }
      }
    }
    assertThat(boxes).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "meetings"})
  void tellsWhatItShowsToThoseWhoDoNotSeeIt(String name) throws Exception {
    Element svg = picture(name);
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
    assertThat(elements(svg, "title").get(0).getAttribute("id")).isEqualTo("title");
    assertThat(elements(svg, "desc").get(0).getAttribute("id")).isEqualTo("description");
    assertThat(elements(svg, "desc").get(0).getTextContent()).matches("(?s).*\\d+ .*\\d+ .*");
  }

  @Test
  void showsEveryEventOnTheTimeline() throws Exception {
    Element svg = picture("timeline");
    assertThat(elements(svg, "g")).hasSameSizeAs(ARTICLE.events());
    assertThat(elements(svg, "circle")).hasSameSizeAs(ARTICLE.events());
    String words = words(svg);
    Timeline timeline = new Timeline(ARTICLE);
    for (Event event : ARTICLE.events()) {
      timeline.details(event).forEach(line -> assertThat(words).contains(line));
      timeline.when(event).forEach(line -> assertThat(words).contains(line.strip()));
    }
    assertThat(words)
        .contains("Macron and Putin talk for 105 minutes", "Said, met, agreed and done", "To come");
  }

  @Test
  void drawsALineFromWhoTakesPartToEachMeeting() throws Exception {
    Element svg = picture("meetings");
    long participations =
        ARTICLE.meetings().stream().mapToLong(meeting -> meeting.participants().size()).sum();
    assertThat(elements(svg, "path")).hasSize((int) participations);
    String words = words(svg);
    assertThat(words)
        .contains("Emmanuel Macron", "Sergei Lavrov", "Trilateral Contact Group", "105 minutes")
        .contains("another report of the same meeting");
    assertThat(elements(svg, "path"))
        .extracting(line -> line.getAttribute("class"))
        .contains("happened", "ahead");
  }

  /** A line begins at the right edge of one box, and ends at the left edge of another. */
  @Test
  void endsEveryLineAtABox() throws Exception {
    Element svg = picture("meetings");
    List<Element> rectangles = elements(svg, "rect");
    for (Element line : elements(svg, "path")) {
      String[] numbers = line.getAttribute("d").substring(1).split("[ C]+");
      double x = Double.parseDouble(numbers[0]);
      double y = Double.parseDouble(numbers[1]);
      double endX = Double.parseDouble(numbers[numbers.length - 2]);
      double endY = Double.parseDouble(numbers[numbers.length - 1]);
      assertThat(rectangles)
          .anyMatch(
              box ->
                  number(box, "x") + number(box, "width") == x
                      && number(box, "y") < y
                      && y < number(box, "y") + number(box, "height"))
          .anyMatch(
              box ->
                  number(box, "x") == endX
                      && number(box, "y") < endY
                      && endY < number(box, "y") + number(box, "height"));
    }
  }

  @Test
  void showsAnyTextAsItIs() throws Exception {
    assertThat(words(picture("hostile meetings")))
        .contains("<script>alert(\"&amp;\")</script> ]]> \ufffd\ufffd\ufffd end");
  }

  private static Element picture(String name) throws Exception {
    Dossier dossier = name.startsWith("hostile") ? HOSTILE : ARTICLE;
    String svg =
        name.endsWith("timeline") ? TimelinePicture.of(dossier) : MeetingsPicture.of(dossier);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    Element root = document.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    return root;
  }

  private static Dossier hostile() {
    Actor one =
        Actor.builder()
            .id("one")
            .kind(ActorKind.PERSON)
            .name(
                LocalizedText.of(
                    "en", "<script>alert(\"&amp;\")</script> ]]> \u0000\u001b\uffff end"))
            .build();
    Actor other =
        Actor.builder().id("other").kind(ActorKind.PERSON).name("北京 ".repeat(40).strip()).build();
    return Dossier.builder()
        .add(one, other)
        .add(
            Meeting.builder()
                .id("m")
                .status(Status.OCCURRED)
                .participant(one)
                .participant(other)
                .build())
        .build();
  }

  /** All words of a picture, as if nothing were wrapped. */
  private static String words(Element svg) {
    return String.join(" ", elements(svg, "text").stream().map(Element::getTextContent).toList());
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
