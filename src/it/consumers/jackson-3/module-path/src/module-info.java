/** A modular application. The library requires all other modules that it uses. */
module org.example.application {
  requires io.github.communique;
}
