import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Defines the methods of a builder, which depend on the types of the properties:
 *
 * <ul>
 *   <li>a single value: a method with the property name sets the value;
 *   <li>a list: a method with the singular name adds an element, and a method with the plural name
 *       replaces all elements. If both names are the same, as in {@code evidence}, the method adds
 *       an element, and {@code clear} removes all elements;
 *   <li>a reference: a method accepts an object or a reference to an object, and an overload
 *       accepts an id;
 *   <li>a text: an overload accepts a language and a string; a time: an overload accepts a string;
 *   <li>a value whose type has static factory methods {@code of}: overloads of the builder method
 *       accept the parameters of these factory methods.
 * </ul>
 */
record BuilderMethods(ModelSources sources) {
  /** The types whose factory methods {@code of} have corresponding builder methods. */
  private static final Set<String> WITH_FACTORIES =
      Set.of("Coordinates", "Identifier", "Participation", "Place", "Relation");

  /**
   * The properties that are rarely set on events. To limit the number of methods, no overloads with
   * factory parameters are generated for these properties.
   */
  private static final Set<String> PLAIN_ON_EVENTS = Set.of("asOf", "identifiers");

  private static final String CHAINED = "@return this builder";
  private static final String MALFORMED_ID =
      "@throws StructureException if the id is not well-formed ({@code id.malformed})";

  /**
   * A method of a builder.
   *
   * @param body the statements; the last statement may return the builder
   * @param isPublic whether the method is public
   */
  record Method(
      String name, String parameters, List<String> doc, List<String> body, boolean isPublic) {
    /** Creates a public method. */
    Method(String name, String parameters, List<String> doc, List<String> body) {
      this(name, parameters, doc, body, true);
    }

    String definition(String self) {
      StringBuilder code = new StringBuilder(javadoc());
      // @SafeVarargs requires a final method. The other methods are not final, so the compiler adds
      // bridge methods to the public builder. Reflection requires these bridge methods, because the
      // base class is not public.
      boolean safeVarargs = parameters.matches("Identified<(?!\\?>).*\\.\\.\\. .*");
      code.append(safeVarargs ? "  @SafeVarargs\n  @SuppressWarnings(\"varargs\")\n" : "");
      code.append(
          "  %s%s%s %s(%s) {\n"
              .formatted(
                  isPublic ? "public " : "", safeVarargs ? "final " : "", self, name, parameters));
      body.forEach(line -> code.append("    ").append(line).append('\n'));
      if (!body.get(body.size() - 1).startsWith("return ")) {
        code.append("    return (").append(self).append(") this;\n");
      }
      return code.append("  }\n\n").toString();
    }

    String declaration(String self) {
      return "%s  public abstract %s %s(%s);\n\n".formatted(javadoc(), self, name, parameters);
    }

    private String javadoc() {
      StringBuilder code = new StringBuilder("  /**\n");
      for (String line : doc) {
        code.append("   *").append(line.isEmpty() ? "" : " ").append(line).append('\n');
      }
      return code.append("   */\n").toString();
    }
  }

  /** Returns the methods that set one property. */
  Stream<Method> of(Source type, Property property) {
    String content = property.content();
    boolean isOfEvent = type.isEvent() || type.name().equals("Event");
    boolean plain = isOfEvent && PLAIN_ON_EVENTS.contains(property.accessor());
    if (property.isList()) {
      Stream<Method> methods = list(property, ModelSources.argument(content), plain);
      // EventBuilder declares attributedTo for events.
      return content.equals("List<Attribution>") && !isOfEvent
          ? Stream.concat(methods, Stream.of(attributedTo(property)))
          : methods;
    }
    if (property.isMap()) {
      return map(property);
    }
    if (content.startsWith("Ref<")) {
      return reference(property, ModelSources.argument(content), property.accessor(), "Sets");
    }
    String name = property.accessor();
    String value =
        property.isPrimitive() || property.type().matches("OptionalInt|OptionalDouble|boolean")
            ? name
            : required(name);
    List<String> body = new ArrayList<>(List.of("delegate.%s(%s);".formatted(name, value)));
    if (property.isPrimitive()) {
      body.add(0, name + "Given = true;");
    }
    Method setter =
        new Method(
            name,
            parameterType(property) + " " + name,
            doc(
                "Sets " + link(property) + ".",
                property,
                "@param " + name + " " + returned(property)),
            body);
    return Stream.concat(
        Stream.of(setter), plain ? Stream.empty() : others(property, content, name, "Sets"));
  }

  /** Returns the methods that all builders have in common. */
  Stream<Method> ofAll(Source type) {
    List<Property> clearable =
        sources.properties(type).stream()
            .filter(Property::set)
            .filter(Property::isClearable)
            .toList();
    List<String> cases =
        new ArrayList<>(List.of("switch (requireNonNull(property, \"property\")) {"));
    for (Property property : clearable) {
      cases.add(
          "  case \"%s\" -> delegate.%s(%s);"
              .formatted(property.name(), property.accessor(), property.nothing()));
    }
    cases.addAll(
        List.of(
            "  default -> {",
            "    if (property.indexOf(':') < 0 && !extensionNames().contains(property)) {",
            "      throw new IllegalArgumentException(",
            "          \"property must be an extension or one of %s; found \" + Quoted.of(property));"
                .formatted(joined(clearable, Property::name)),
            "    }",
            "    changed = changed == null ? new LinkedHashMap<>(extensions.asMap()) : changed;",
            "    changed.remove(property);",
            "  }",
            "}"));
    Method clear =
        new Method(
            "clear",
            "String property",
            List.of(
                "Removes the value of an optional property, all elements of a list, or an"
                    + " extension.",
                "",
                "@param property the JSON name of the property, or the name of an extension",
                CHAINED,
                "@throws IllegalArgumentException if the type does not have an optional property"
                    + " with this",
                "    name, and the name is not the name of an extension and does not contain a"
                    + " colon"),
            cases);
    Method extension =
        new Method(
            "extension",
            "String name, @Nullable Object value",
            List.of(
                "Adds an unknown or custom property. A property with the same name is replaced."
                    + " See",
                "{@link Extensions}.",
                "",
                "@param name the name of the property, with a colon for a custom property",
                "@param value the value, of a type that {@link Extensions} supports; may be null",
                CHAINED,
                "@throws IllegalArgumentException if JSON cannot represent the value"),
            List.of(
                "requireNonNull(name, \"name\");",
                "Object frozen = Extensions.of(name, value).get(name);",
                "changed = changed == null ? new LinkedHashMap<>(extensions.asMap()) : changed;",
                "changed.put(name, frozen);"));
    Method extensions =
        new Method(
            "extensions",
            "Extensions extensions",
            List.of(
                "Replaces all {@linkplain Extensions unknown and custom properties}.",
                "",
                "@param extensions the new properties; may be {@link Extensions#none()}",
                CHAINED),
            List.of(
                "this.extensions = requireNonNull(extensions, \"extensions\");",
                "changed = null;"));
    return Stream.of(extension, extensions, clear);
  }

  private Stream<Method> list(Property property, String element, boolean plain) {
    String name = property.accessor();
    String one = property.singular();
    if (element.startsWith("Ref<")) {
      String kind = ModelSources.argument(element);
      String all = "Ref.all(%s.class, %s, \"%s\")".formatted(kind, name, name);
      return Stream.concat(
          reference(property, kind, one, "Adds an element to"),
          Stream.of(replacement(property, identified(kind), all)));
    }
    Method add =
        new Method(
            one,
            element + " " + one,
            doc(
                "Adds an element to " + link(property) + ".",
                property,
                "@param " + one + " the element to add"),
            List.of("%s(%s);".formatted(adder(property), required(one))));
    return Stream.of(
            Stream.of(add),
            plain ? Stream.<Method>empty() : others(property, element, one, "Adds an element to"),
            Stream.of(
                replacement(property, element, "Elements.of(%s, \"%s\")".formatted(name, name))))
        .flatMap(Function.identity());
  }

  /** Returns the method that adds one source: an actor or a chain of actors. */
  private static Method attributedTo(Property property) {
    return new Method(
        "attributedTo",
        "Identified<Actor>... chain",
        List.of(
            "Adds one source to " + link(property) + ": an actor or a chain of actors.",
            "For example, {@code attributedTo(diplomat, paper)} adds one source, a diplomat quoted"
                + " by a",
            "newspaper. Two calls add two sources.",
            "",
            "@param chain actors or references to actors, starting with the original source",
            CHAINED),
        List.of(
            "Elements.of(chain, \"chain\");",
            "delegate.addAttributions(Attribution.builder().chain(chain).build());"));
  }

  /** Returns the method that replaces all elements of a list. */
  private Method replacement(Property property, String element, String elements) {
    String name = property.accessor();
    return new Method(
        name,
        "Iterable<? extends %s> %s".formatted(element, name),
        doc(
            "Replaces all elements of " + link(property) + ".",
            property,
            "@param " + name + " the new elements; may be empty"),
        List.of("delegate.%s(%s);".formatted(name, elements)),
        !property.isUncountable());
  }

  private Stream<Method> map(Property property) {
    String name = property.accessor();
    String one = property.singular();
    return Stream.of(
        new Method(
            one,
            "String language, String " + one,
            doc(
                "Adds a text to " + link(property) + ". A text with the same language is replaced.",
                property,
                "@param language a BCP 47 tag",
                "@param " + one + " the text in this language"),
            List.of(
                "delegate.put%s(%s, %s);"
                    .formatted(upperFirst(name), required("language"), required(one)))),
        new Method(
            name,
            "Map<String, String> " + name,
            doc(
                "Replaces all texts of " + link(property) + ".",
                property,
                "@param " + name + " the new texts by BCP 47 tag; may be empty"),
            List.of("delegate.%s(Elements.of(%s, \"%s\"));".formatted(name, name, name))));
  }

  /**
   * Returns the methods that accept an object or a reference to an object, and the methods that
   * accept an id.
   */
  private Stream<Method> reference(Property property, String kind, String name, String verb) {
    String what = kind.equals("DossierObject") ? "object" : ModelSources.lowerFirst(kind);
    if (property.isList() && property.isUncountable()) {
      return references(property, kind, name, what + "s", what + "Ids");
    }
    String lead = verb + " " + link(property) + ".";
    String set = property.isList() ? adder(property) : "delegate." + name;
    String one = ("aeio".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    String id = what + "Id";
    Method byId =
        new Method(
            name,
            "String " + id,
            doc(
                lead,
                property,
                "@param " + id + " the id of " + one + " in the dossier",
                MALFORMED_ID),
            List.of("%s(Ref.to(%s.class, %s));".formatted(set, kind, required(id))));
    // Meeting is a subtype of Identified<Event>. A Java type cannot inherit two parameterizations
    // of an interface, so Meeting is not also a subtype of Identified<Meeting>.
    if (!Set.of("Statement", "Meeting", "Agreement", "Action").contains(kind)) {
      Method byObject =
          new Method(
              name,
              identified(kind) + " " + what,
              doc(lead, property, "@param " + what + " " + one + ", or a reference to one"),
              List.of("%s(Ref.of(%s.class, %s));".formatted(set, kind, required(what))));
      return Stream.of(byObject, byId);
    }
    Method byEvent =
        new Method(
            name,
            kind + " " + what,
            doc(lead, property, "@param " + what + " " + one),
            List.of("%s(Ref.to(%s.class, %s));".formatted(set, kind, required(what))));
    Method byRef =
        new Method(
            name,
            "Ref<" + kind + "> " + what,
            doc(lead, property, "@param " + what + " a reference to " + one),
            List.of("%s(%s);".formatted(set, required(what))));
    return Stream.of(byEvent, byRef, byId);
  }

  /** Returns the methods that add several references. */
  private Stream<Method> references(
      Property property, String kind, String name, String objects, String ids) {
    String lead = "Adds elements to " + link(property) + ".";
    String adder = "delegate::add" + upperFirst(property.accessor());
    return Stream.of(
        new Method(
            name,
            identified(kind) + "... " + objects,
            doc(lead, property, "@param %s the %1$s, or references to them".formatted(objects)),
            List.of(
                "Ref.all(%1$s.class, Elements.of(%2$s, \"%2$s\"), \"%2$s\").forEach(%3$s);"
                    .formatted(kind, objects, adder))),
        new Method(
            name,
            "String... " + ids,
            doc(
                lead,
                property,
                "@param " + ids + " the ids of objects in the dossier",
                MALFORMED_ID),
            List.of(
                "Elements.of(%1$s, \"%1$s\").stream()".formatted(ids),
                "    .map(each -> Ref.to(%s.class, each))".formatted(kind),
                "    .toList()",
                "    .forEach(%s);".formatted(adder))));
  }

  /** Returns the overloads of a method that accept other types instead of the property's type. */
  private Stream<Method> others(Property property, String content, String name, String verb) {
    String lead = verb + " " + link(property) + ".";
    return switch (content) {
      case "LocalizedText" ->
          Stream.of(
              new Method(
                  name,
                  "String language, String " + name,
                  doc(
                      lead,
                      property,
                      "@param language the language of the text, a BCP 47 tag such as {@code en}",
                      "@param " + name + " the text",
                      "@throws StructureException if the tag is not well-formed ({@code",
                      "    text.language-malformed}), or the arguments are probably swapped"),
                  List.of(
                      "return %s(LocalizedText.of(language, %s));"
                          .formatted(name, required(name)))));
      case "PartialDateTime" ->
          Stream.of(
              new Method(
                  name,
                  "String " + name,
                  doc(
                      lead,
                      property,
                      "@param " + name + " a time, as for {@link PartialDateTime#parse(String)}",
                      "@throws StructureException if the time is not well-formed ({@code"
                          + " time.malformed})"),
                  List.of(
                      "return %s(PartialDateTime.parse(%s));".formatted(name, required(name)))));
      case "BigDecimal" ->
          Stream.of(
              new Method(
                  name,
                  "long " + name,
                  doc(lead, property, "@param " + name + " " + returned(property)),
                  List.of("return %s(BigDecimal.valueOf(%s));".formatted(name, name))));
      default ->
          WITH_FACTORIES.contains(content)
              ? factories(content).map(factory -> like(factory, content, property, name, lead))
              : Stream.empty();
    };
  }

  private Stream<MethodTree> factories(String type) {
    return sources.type(type).tree().getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getName().contentEquals("of"));
  }

  private Method like(
      MethodTree factory, String type, Property property, String name, String lead) {
    List<String> tags =
        Stream.of(sources.comment(factory).split("\n(?=\\s*@)"))
            .map(String::strip)
            .filter(tag -> tag.startsWith("@param") || tag.startsWith("@throws"))
            .map(tag -> tag.replaceAll("\\s+", " "))
            .toList();
    List<? extends VariableTree> parameters = factory.getParameters();
    List<String> body = new ArrayList<>();
    for (VariableTree parameter : parameters) {
      if (!(parameter.getType() instanceof PrimitiveTypeTree)) {
        body.add(required(parameter.getName().toString()) + ";");
      }
    }
    body.add(
        "return %s(%s.of(%s));".formatted(name, type, joined(parameters, VariableTree::getName)));
    return new Method(
        name,
        joined(parameters, parameter -> parameter.getType() + " " + parameter.getName()),
        doc(lead, property, tags.toArray(String[]::new)),
        body);
  }

  private static <T> String joined(List<T> list, Function<? super T, ?> form) {
    return list.stream().map(form).map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Returns the expression for a parameter that must not be null. */
  private static String required(String parameter) {
    return "requireNonNull(%1$s, \"%1$s\")".formatted(parameter);
  }

  private static String adder(Property property) {
    return "delegate.add" + upperFirst(property.accessor());
  }

  private static String identified(String kind) {
    return switch (kind) {
      case "DossierObject" -> "Identified<?>";
      case "Event" -> "Identified<? extends Event>";
      default -> "Identified<" + kind + ">";
    };
  }

  private static String parameterType(Property property) {
    return switch (property.type()) {
      case "OptionalInt" -> "int";
      case "OptionalDouble" -> "double";
      case "int", "double", "boolean" -> property.type();
      default -> property.content();
    };
  }

  /**
   * Returns the Javadoc of a method: a lead sentence, the description of the accessor, and the
   * block tags.
   */
  private List<String> doc(String lead, Property property, String... tags) {
    List<String> lines = new ArrayList<>();
    lines.add(lead);
    String said = described(property);
    if (!said.isEmpty()) {
      lines.add(said);
    }
    lines.add("");
    List<String> all = new ArrayList<>(List.of(tags));
    int firstThrows = 0;
    while (firstThrows < all.size() && !all.get(firstThrows).startsWith("@throws")) {
      firstThrows++;
    }
    all.add(firstThrows, CHAINED);
    lines.addAll(all);
    return lines;
  }

  private static String link(Property property) {
    return "{@link %1$s#%2$s() %2$s}".formatted(property.owner(), property.accessor());
  }

  /** Returns the first paragraph of the accessor's Javadoc. */
  private String described(Property property) {
    return absolute(
        sources.comment(property.method()).split("\n\\s*@[a-z]|<p>|<ul>|<pre>", 2)[0], property);
  }

  /** Returns the text of the {@code @return} tag of the accessor. */
  private String returned(Property property) {
    for (String tag : sources.comment(property.method()).split("\n(?=\\s*@[a-z])")) {
      if (tag.strip().startsWith("@return")) {
        return absolute(tag.strip().substring("@return".length()), property)
            .replaceFirst("; (may be )?absent .*", "");
      }
    }
    return "the value";
  }

  /**
   * Joins the lines of a comment. Adds the type name to each link that omits it, because the
   * comment is copied to another type.
   */
  private static String absolute(String text, Property property) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@(link|linkplain|value) #", "{@$1 " + property.owner() + "#");
  }

  private static String upperFirst(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
