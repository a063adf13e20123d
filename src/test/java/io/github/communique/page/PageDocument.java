package io.github.communique.page;

import io.github.communique.Dossier;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A page or a picture, parsed as a tree. Pages are parsed as XML, not as HTML, because an HTML
 * parser silently repairs errors.
 */
record PageDocument(Element root) {
  // Cached, because looking up an implementation takes longer than parsing a small page.
  private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newInstance();

  static PageDocument of(Dossier dossier) {
    return parsed(DossierPage.of(dossier).html());
  }

  static PageDocument parsed(String markup) {
    try {
      // Without this replacement, the XML parser would try to load a DTD, which does not exist for
      // HTML.
      String xml = markup.replaceFirst("^<!DOCTYPE html>\n", "");
      return new PageDocument(
          FACTORY
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + markup, e);
    }
  }

  List<Element> all() {
    return elements("*");
  }

  List<Element> elements(String name) {
    return elements(root, name);
  }

  /** Returns the descendants of an element in document order; {@code *} matches any name. */
  static List<Element> elements(Element below, String name) {
    List<Element> elements = new ArrayList<>();
    addElements(below, name, elements);
    return elements;
  }

  private static void addElements(Node below, String name, List<Element> elements) {
    for (Node child = below.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (name.equals("*") || name.equals(element.getTagName())) {
          elements.add(element);
        }
        addElements(element, name, elements);
      }
    }
  }

  List<Element> elements(String name, String styleClass) {
    return elements(name).stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(styleClass))
        .toList();
  }

  List<String> ids() {
    return all().stream()
        .map(element -> element.getAttribute("id"))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  List<String> links() {
    return elements("a").stream().map(link -> link.getAttribute("href")).toList();
  }

  Element byId(String id) {
    return all().stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element has the id " + id));
  }

  /** Returns the text of an element, excluding the text in pictures. */
  static String words(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return node.getNodeValue();
    }
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!child.getNodeName().equals("svg")) {
        words.append(words(child));
      }
    }
    return words.toString();
  }
}
