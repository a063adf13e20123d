package io.github.communique.internal.text;

/**
 * The message of the error that occurs if the library's module is not registered with a Jackson
 * mapper. Without the error, the mapper would silently write incorrect JSON.
 *
 * <p>Writing fails because the message is used as the name of a {@code JsonFilter}. Reading fails
 * because the message is used as the property name of a {@code JsonTypeInfo}. The module ignores
 * both annotations. However, it rejects a class that is annotated with {@code JsonFilter} but does
 * not have a JSON form.
 */
public final class MissingModule {
  public static final String MESSAGE =
      "the mapper requires CommuniqueModule, or CommuniqueJackson2Module for Jackson 2";

  private MissingModule() {}
}
