package io.github.communique.internal.text;

/**
 * What a mapper of Jackson without the library's module reports. Without it, it would write wrong
 * JSON without an error.
 *
 * <p>As the name of a {@code JsonFilter} it makes writing fail, as that of the property of a {@code
 * JsonTypeInfo} reading. The module ignores both annotations, but refuses to write a class that has
 * the first and no form in JSON.
 */
public final class MissingModule {
  public static final String MESSAGE =
      "a mapper needs CommuniqueModule, or CommuniqueJackson2Module with Jackson 2";

  private MissingModule() {}
}
