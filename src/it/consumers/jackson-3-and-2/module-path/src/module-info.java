/** An application as a module, which has mappers of Jackson 2 too. */
module org.example.application {
  requires io.github.communique;
  requires com.fasterxml.jackson.databind;
}
