package io.github.communique.examples.microprofile;

import io.github.communique.Dossier;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service: the server implements it, and a MicroProfile REST client is made from it. */
@Path("dossiers")
public interface Dossiers {
  /** Stores a dossier in place of the one before. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  Dossier store(Dossier dossier);

  /** The ids of the meetings with a status for which every given parameter holds. */
  @GET
  @Path("meetings/{status}/{day}")
  @Produces(MediaType.TEXT_PLAIN)
  String meetings(
      @PathParam("status") Status status,
      @PathParam("day") PartialDateTime day,
      @QueryParam("medium") List<Medium> media,
      @QueryParam("atLeast") @Nullable Duration atLeast);
}
