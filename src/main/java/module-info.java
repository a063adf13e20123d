/**
 * A typed, immutable and validated model of what news reports say about politics.
 *
 * <p>Start at {@link io.github.communique.Dossier}.
 */
module io.github.communique {
  requires transitive tools.jackson.databind;
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  // Required only by applications that use Jackson 2. This module does not provide the Jackson 2
  // service, because JDKs before 21 fail to start if the module that contains the service type is
  // missing (JDK-8299504).
  requires static com.fasterxml.jackson.databind;
  // Required only by applications that import comma-separated values.
  requires static de.siegmar.fastcsv;
  requires static org.immutables.serial;
  requires static org.immutables.value.annotations;

  exports io.github.communique;
  exports io.github.communique.interop.dataset;
  exports io.github.communique.interop.edtf;
  exports io.github.communique.interop.geojson;
  exports io.github.communique.interop.ical;
  exports io.github.communique.interop.llm;
  exports io.github.communique.interop.schemaorg;
  exports io.github.communique.interop.table;
  exports io.github.communique.interop.text;
  exports io.github.communique.issue;
  exports io.github.communique.json;
  exports io.github.communique.json.jackson2;
  exports io.github.communique.json.lines;
  exports io.github.communique.merge;
  exports io.github.communique.occurrence;
  exports io.github.communique.page;
  exports io.github.communique.passage;
  exports io.github.communique.query;
  exports io.github.communique.time;
  exports io.github.communique.validation;
  exports io.github.communique.value;
  exports io.github.communique.vocabulary;

  provides tools.jackson.databind.JacksonModule with
      io.github.communique.json.CommuniqueModule;
}
