/** Extracts dossiers with language models, using langchain4j and Spring AI. */
package io.github.communique.examples.extraction;
