package io.github.communique.examples.microprofile;

import io.github.communique.json.DossierReadException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Converts the exception for an unreadable body to a problem details response (RFC 9457). */
@Provider
public final class Problems implements ExceptionMapper<DossierReadException> {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public Response toResponse(DossierReadException exception) {
    return badRequest(exception.toProblemErrors());
  }

  static Response badRequest(List<Map<String, String>> errors) {
    return Response.status(400)
        .type("application/problem+json")
        .entity(MAPPER.writeValueAsString(Map.of("status", 400, "errors", errors)))
        .build();
  }
}
