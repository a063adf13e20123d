package io.github.communique.value;

/** What a mapper without the library's module reports. */
final class MissingModule {
  static final String MESSAGE =
      "a mapper needs CommuniqueModule, or CommuniqueJackson2Module with Jackson 2";

  private MissingModule() {}
}
