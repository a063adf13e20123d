package io.github.communique.internal.text;

/**
 * The error of a mapper of Jackson without the module. Otherwise the mapper would silently write
 * wrong JSON.
 *
 * <p>Used as the name of a {@code JsonFilter}, it makes writing fail; used as the property of a
 * {@code JsonTypeInfo}, reading. The module ignores both annotations, but refuses to write a class
 * that has the first annotation and no JSON form.
 */
public final class MissingModule {
  public static final String MESSAGE =
      "a mapper needs CommuniqueModule, or CommuniqueJackson2Module with Jackson 2";

  private MissingModule() {}
}
