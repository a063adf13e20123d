package io.github.communique.examples.spring;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Reads and writes dossiers as request and response bodies. The limits of the reader apply to
 * request bodies. Every fault in a request body, including malformed JSON, is reported as an issue
 * in a {@code DossierReadException}.
 */
@Component
class DossierConverter extends AbstractHttpMessageConverter<Dossier> {
  private static final DossierReader READER =
      DossierReader.standard().maxDocumentLength(1_000_000);

  DossierConverter() {
    super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Dossier.class.isAssignableFrom(type);
  }

  @Override
  protected Dossier readInternal(Class<? extends Dossier> type, HttpInputMessage input)
      throws IOException {
    return READER.read(input.getBody());
  }

  @Override
  protected void writeInternal(Dossier dossier, HttpOutputMessage output) throws IOException {
    DossierJson.write(dossier, output.getBody());
  }
}
