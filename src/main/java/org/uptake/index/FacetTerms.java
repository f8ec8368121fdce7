package org.uptake.index;

import org.apache.lucene.util.BytesRef;
import org.uptake.document.Facet;

/** A value of a facet as one term of one field: terms of one facet stand together. */
final class FacetTerms {
  /** A document may hold any value; Lucene refuses a whole document for one above 32,766 bytes. */
  private static final int LONGEST = 200;

  private static final char AFTER_FACET = '=';
  private static final char AFTER_ALL_VALUES = AFTER_FACET + 1;

  private FacetTerms() {}

  static BytesRef of(Facet facet, String value) {
    return new BytesRef(
        facet.label() + AFTER_FACET + value.substring(0, Math.min(LONGEST, value.length())));
  }

  /** Not behind any value of the facet. */
  static BytesRef first(Facet facet) {
    return new BytesRef(facet.label() + AFTER_FACET);
  }

  /** Behind all values of the facet. */
  static BytesRef end(Facet facet) {
    return new BytesRef(facet.label() + AFTER_ALL_VALUES);
  }

  static String value(BytesRef term, Facet facet) {
    return term.utf8ToString().substring(facet.label().length() + 1);
  }
}
