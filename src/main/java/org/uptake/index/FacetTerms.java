package org.uptake.index;

import org.apache.lucene.util.BytesRef;
import org.uptake.document.Facet;

/** A value of a facet as one term of one field: terms of one facet stand together. */
final class FacetTerms {
  /** A document may hold any value; Lucene refuses a whole document for one above 32,766 bytes. */
  private static final int LONGEST = 200;

  private static final char AFTER_FACET = '=';

  private FacetTerms() {}

  static BytesRef of(Facet facet, String value) {
    return new BytesRef(
        facet.label() + AFTER_FACET + value.substring(0, Math.min(LONGEST, value.length())));
  }

  static Facet facet(BytesRef term) {
    String whole = term.utf8ToString();
    return Facet.named(whole.substring(0, whole.indexOf(AFTER_FACET))).orElseThrow();
  }

  static String value(BytesRef term) {
    String whole = term.utf8ToString();
    return whole.substring(whole.indexOf(AFTER_FACET) + 1);
  }
}
