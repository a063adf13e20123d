/** A modular application that uses Jackson 2 mappers in addition to Jackson 3. */
module org.example.application {
  requires io.github.communique;
  requires com.fasterxml.jackson.databind;
}
