package io.github.communique.interop.dataset;

/** How the files of a data set are written. */
enum TableForm {
  /** Comma-separated values with quotes (RFC 4180). */
  COMMAS,

  /** Cells between tabs; a quotation mark is a character. */
  TABS,

  /** An object of JSON for each row. */
  JSON
}
