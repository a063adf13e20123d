package io.github.communique.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the Javadoc in the model's source files, for use in the schemas and the format pages. */
final class SourceJavadoc {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Map<Class<?>, SourceJavadoc> CACHE = new ConcurrentHashMap<>();

  /** Phrases in {@code @return} that apply only to Java. */
  private static final List<String> IDLE =
      List.of(
          "(^|; )absent if (not stated|unknown|there is none|undetermined)$",
          "; immutable$",
          "^(an?|the) [a-z-]+($|[;,] (?!or ))",
          "^(a reference|references) to [a-z ]+($|[;,:] )",
          "^true if [^;]*($|; )");

  private final Map<String, DocCommentTree> comments = new HashMap<>();

  private SourceJavadoc(Class<?> type) {
    Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source));
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(DocTrees.instance(task), type.getSimpleName()).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceJavadoc of(Class<?> type) {
    return CACHE.computeIfAbsent(type, SourceJavadoc::new);
  }

  /** Returns the first paragraph of the type's Javadoc. */
  String ofType() {
    return body(comments.get(""));
  }

  /** Returns whether the type's own source file documents a method or constant. */
  boolean describes(String member) {
    return comments.containsKey(member);
  }

  /** Returns the first paragraph of a constant's Javadoc. */
  String ofConstant(String name) {
    return body(comment(name));
  }

  /**
   * Returns the first paragraph of an accessor's Javadoc. Appends the text of {@code @return} if
   * this text adds information.
   *
   * @param isWord whether the accessor returns a term; if so, the result also lists the terms of
   *     the vocabulary: "How people are in contact: in-person, phone, video …"
   */
  String ofAccessor(String name, boolean isWord) {
    DocCommentTree comment = comment(name);
    String body = body(comment);
    String result =
        comment.getBlockTags().stream()
            .filter(tag -> tag.getKind() == DocTree.Kind.RETURN)
            .map(tag -> text(((ReturnTree) tag).getDescription()))
            .findFirst()
            .orElse("");
    for (String lead : IDLE) {
      result = result.replaceFirst(lead, "");
    }
    if (!addsWords(body, result)) {
      return body;
    }
    return isWord && body.matches("[^.;:]*\\.") && !result.startsWith("absent")
        ? body.substring(0, body.length() - 1) + ": " + ended(result)
        : body + " " + ended(capitalized(result));
  }

  private DocCommentTree comment(String member) {
    DocCommentTree comment = comments.get(member);
    if (comment == null) {
      throw new IllegalStateException("no Javadoc on " + member + ", only on " + comments.keySet());
    }
    return comment;
  }

  private static boolean addsWords(String body, String result) {
    Set<String> said = words(body);
    return words(result).stream().anyMatch(word -> !said.contains(word));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3 || word.matches("[0-9]+")) {
        words.add(word);
      }
    }
    return words;
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String ended(String text) {
    return text.endsWith(".") || text.endsWith("…") ? text : text + ".";
  }

  private static String body(DocCommentTree comment) {
    return text(comment.getFullBody());
  }

  /** Returns the text before the first block element, with code in backticks. */
  private static String text(List<? extends DocTree> nodes) {
    StringBuilder text = new StringBuilder();
    for (DocTree node : nodes) {
      if (node instanceof StartElementTree element
          && !element.getName().contentEquals("em")
          && !element.getName().contentEquals("b")) {
        break;
      }
      append(node, text);
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static void append(DocTree node, StringBuilder text) {
    if (node instanceof TextTree plain) {
      text.append(plain.getBody());
    } else if (node instanceof LiteralTree literal) {
      boolean code = node.getKind() == DocTree.Kind.CODE;
      String body = literal.getBody().getBody().strip();
      text.append(code ? "`" + body + "`" : body);
    } else if (node instanceof LinkTree link) {
      text.append(link.getLabel().isEmpty() ? target(link.getReference()) : text(link.getLabel()));
    } else if (node instanceof EntityTree entity) {
      text.append(
          switch (entity.getName().toString()) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> throw new IllegalStateException("unknown entity " + entity);
          });
    } else if (node.getKind() != DocTree.Kind.START_ELEMENT
        && node.getKind() != DocTree.Kind.END_ELEMENT) {
      throw new IllegalStateException("no text for " + node.getKind() + " " + node);
    }
  }

  /** Returns the name of a property or type in the format: `asOf` for {@code #asOf()}. */
  private static String target(ReferenceTree reference) {
    String signature = reference.getSignature();
    int hash = signature.indexOf('#');
    if (hash < 0) {
      return signature;
    }
    String member = signature.substring(hash + 1).replaceAll("\\(.*", "");
    return "`"
        + (isConstant(member) ? member.toLowerCase(Locale.ROOT).replace('_', '-') : member)
        + "`";
  }

  private static boolean isConstant(String member) {
    return member.equals(member.toUpperCase(Locale.ROOT));
  }

  /** Collects the comments of one top-level type and its direct members. */
  private final class Collector extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final String type;

    Collector(DocTrees trees, String type) {
      this.trees = trees;
      this.type = type;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
      if (!node.getSimpleName().contentEquals(type)) {
        return null;
      }
      keep("");
      return super.visitClass(node, unused);
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
      // Only a method without parameters is an accessor; other methods may have the same name.
      if (node.getParameters().isEmpty()) {
        keep(node.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
      keep(node.getName().toString());
      return null;
    }

    private void keep(String name) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        comments.put(name, comment);
      }
    }
  }
}
