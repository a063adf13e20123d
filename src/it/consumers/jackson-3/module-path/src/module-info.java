/**
 * A modular application. The library transitively requires all other modules that the application
 * uses.
 */
module org.example.application {
  requires io.github.communique;
}
