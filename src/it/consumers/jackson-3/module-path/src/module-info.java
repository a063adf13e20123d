/** An application as a module. All else that it uses comes with the library. */
module org.example.application {
  requires io.github.communique;
}
