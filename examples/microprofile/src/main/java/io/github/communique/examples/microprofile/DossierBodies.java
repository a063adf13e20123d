package io.github.communique.examples.microprofile;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads and writes dossiers as request and response bodies. The limits of the reader apply to
 * request bodies.
 */
@Provider
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
public final class DossierBodies
    implements MessageBodyReader<Dossier>, MessageBodyWriter<Dossier> {
  private static final DossierReader READER =
      DossierReader.standard().maxDocumentLength(1_000_000);

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Dossier.class;
  }

  @Override
  public Dossier readFrom(
      Class<Dossier> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return READER.read(body);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Dossier.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Dossier dossier,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    DossierJson.write(dossier, body);
  }
}
