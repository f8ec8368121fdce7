package org.uptake.extract.date;

/** Whether the words around a date speak of what has been or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  UNTOLD
}
