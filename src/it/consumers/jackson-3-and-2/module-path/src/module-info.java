/** A modular application, which also uses mappers of Jackson 2. */
module org.example.application {
  requires io.github.communique;
  requires com.fasterxml.jackson.databind;
}
