/**
 * Stores dossiers in PostgreSQL, loads files in bulk, queries and upgrades them.
 *
 * <p>{@link io.github.communique.examples.postgres.DossierStore} stores and finds, {@link
 * io.github.communique.examples.postgres.BulkLoad} loads files, {@link
 * io.github.communique.examples.postgres.FormatUpgrade} rewrites dossiers that are stored in an
 * older version of the format. The SQL is in the resources under {@code sql}.
 */
package io.github.communique.examples.postgres;
