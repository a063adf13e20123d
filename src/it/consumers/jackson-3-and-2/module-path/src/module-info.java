/** A modular application, which also uses Jackson 2 mappers. */
module org.example.application {
  requires io.github.communique;
  requires com.fasterxml.jackson.databind;
}
