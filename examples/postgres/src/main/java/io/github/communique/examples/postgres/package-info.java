/**
 * Stores dossiers in PostgreSQL, loads files in bulk, and queries and upgrades stored dossiers.
 *
 * <p>{@link io.github.communique.examples.postgres.DossierStore} stores and finds dossiers, {@link
 * io.github.communique.examples.postgres.BulkLoad} loads files, and {@link
 * io.github.communique.examples.postgres.FormatUpgrade} rewrites dossiers that are stored in an
 * older format version. The SQL files are in the resource folder {@code sql}.
 */
package io.github.communique.examples.postgres;
