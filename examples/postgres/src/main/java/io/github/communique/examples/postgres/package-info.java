/**
 * Keeps dossiers in PostgreSQL: stores, loads in bulk, finds and upgrades them.
 *
 * <p>{@link io.github.communique.examples.postgres.DossierStore} stores and finds, {@link
 * io.github.communique.examples.postgres.BulkLoad} loads files, {@link
 * io.github.communique.examples.postgres.FormatUpgrade} rewrites what is stored in an older version
 * of the format, and the SQL is in the resources under {@code sql}.
 */
package io.github.communique.examples.postgres;
