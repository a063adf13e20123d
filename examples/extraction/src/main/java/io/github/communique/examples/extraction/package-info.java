/** Dossiers from language models, with langchain4j and with Spring AI. */
package io.github.communique.examples.extraction;
