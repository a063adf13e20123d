package io.github.communique.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The pictures painted: boxes in the colours of what they mean, and words in them. */
class PaintedPicturesTest {
  private static final int HAPPENED = 0xe6f0fb;
  private static final int AHEAD = 0xfff6e0;
  private static final int OTHER = 0xf3f5f8;
  private static final int WHITE = 0xffffff;

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "meetings"})
  void showsColouredBoxesWithWords(String name) throws Exception {
    Dossier article = QuickStart.dossier();
    String svg =
        name.equals("timeline") ? TimelinePicture.of(article) : MeetingsPicture.of(article);
    BufferedImage image = paint(svg);
    Element root = root(svg);
    assertThat(image.getWidth()).isEqualTo(number(root, "width"));
    assertThat(image.getHeight()).isEqualTo(number(root, "height"));
    assertThat(colour(image, 2, 2)).isEqualTo(WHITE);

    List<Integer> colours = new ArrayList<>();
    for (Element group : elements(root, "g")) {
      Element box = elements(group, "rect").get(0);
      int right = number(box, "x") + number(box, "width");
      int bottom = number(box, "y") + number(box, "height");
      int fill = colour(image, right - 4, bottom - 4);
      assertThat(fill).isEqualTo(meaning(group));
      colours.add(fill);
      for (Element text : elements(group, "text")) {
        assertThat(isWritten(image, text, right)).as(text.getTextContent()).isTrue();
      }
    }
    assertThat(colours).contains(HAPPENED, AHEAD);
  }

  private static int meaning(Element group) {
    return switch (group.getAttribute("class")) {
      case "happened" -> HAPPENED;
      case "ahead" -> AHEAD;
      default -> OTHER;
    };
  }

  /** Whether there is ink on the line of a text, from where it begins to the edge of its box. */
  private static boolean isWritten(BufferedImage image, Element text, int right) {
    int baseline = number(text, "y");
    for (int y = baseline - 9; y < baseline; y++) {
      for (int x = number(text, "x"); x < right - 2; x++) {
        if ((colour(image, x, y) >> 8 & 0xff) < 0x60) {
          return true;
        }
      }
    }
    return false;
  }

  private static int colour(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  private static BufferedImage paint(String svg) throws TranscoderException {
    Canvas canvas = new Canvas();
    canvas.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
    canvas.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
    return canvas.image;
  }

  /** Keeps the image instead of writing it to a file. */
  private static final class Canvas extends ImageTranscoder {
    private BufferedImage image;

    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage painted, TranscoderOutput output) {
      image = painted;
    }
  }

  private static Element root(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static int number(Element element, String attribute) {
    return (int) Double.parseDouble(element.getAttribute(attribute));
  }
}
