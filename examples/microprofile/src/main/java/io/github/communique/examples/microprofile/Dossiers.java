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

/**
 * The service interface. The server implements this interface, and MicroProfile REST creates a
 * client from it.
 */
@Path("dossiers")
public interface Dossiers {
  /** Stores a dossier in place of the dossier that was stored before. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  Dossier store(Dossier dossier);

  /** Returns the ids of the meetings that match all given parameters. */
  @GET
  @Path("meetings/{status}/{day}")
  @Produces(MediaType.TEXT_PLAIN)
  String meetings(
      @PathParam("status") Status status,
      @PathParam("day") PartialDateTime day,
      @QueryParam("medium") List<Medium> media,
      @QueryParam("atLeast") @Nullable Duration atLeast);
}
