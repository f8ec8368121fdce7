package org.uptake.extract.date;

/** What a rule's match is read as; the groups that it needs are named in brackets. */
enum Reading {
  /** A day, month or year, with a time or without [d m y t]. */
  DATE,
  /** From one to another; what one end leaves out the other has [d m y d2 m2 y2]. */
  RANGE,
  /** Several days of a month, or two months or years; neighbours are one interval [list m y]. */
  LIST,
  /** Three numbers whose order the language and the document settle [a b y t]. */
  NUMERIC,
  /** A year and the last figures of the next: 2011/12 [y y2]. */
  YEARS,
  /** Ten years [y], also by the name of their tens [dec]. */
  DECADE,
  /** A hundred years [c]. */
  CENTURY,
  /** The start, middle or end of a month or a year, a season, a quarter [p m y s]. */
  PART,
  /** A day of the week [w s]. */
  WEEKDAY,
  /** Counted in days from the document's day; never nowadays where it is [sure] [o]. */
  DAY_SHIFT,
  /** The last, this or the next month of a name [s m], or of any name; or year, week … [s u]. */
  UNIT_SHIFT,
  /** So many units before or after the document's day [n u o]. */
  AGO,
  /** The last or next so many units, the document's day at one end [n u s]. */
  SPAN,
  /** The same, next or previous unit of the date spoken of, or of [now] before any is [s u n]. */
  SAID,
  /** The year that a yearly report covers. */
  COVERED,
  /** No date; keeps other rules off its characters. */
  NOTHING,

  /** Tells that what follows is still to come. */
  FUTURE,
  /** Tells that what follows has been. */
  PAST,
  /** Tells how things are, so that "today" near it may mean nowadays. */
  STATE,
  /** Tells of the day itself, so that "today" near it is that day. */
  OCCASION,
  /** Stands right before a date and makes it a time limit. */
  DEADLINE,
  /** A title that names the year of a report [y]. */
  REPORT,
  /** Stands shortly before the day on which the document is dated. */
  DATELINE;

  /** Whether a match says something about dates near it, and is none itself. */
  boolean isCue() {
    return compareTo(FUTURE) >= 0;
  }

  /** Whether a match tells of what time the words near it speak. */
  boolean isTense() {
    return isCue() && compareTo(OCCASION) <= 0;
  }
}
