package io.github.communique.interop.dataset;

/** The file format of a data set. */
enum TableForm {
  /** Comma-separated values with quotes (RFC 4180). */
  COMMAS,

  /** Tab-separated values, in which a quotation mark is an ordinary character. */
  TABS,

  /** A JSON object for each row. */
  JSON
}
