package org.uptake.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;

/** Which cells of a row people confirmed or corrected. */
public final class ReviewMarks {

  /** A column of the tables that people read. */
  public enum Place {
    RECOMMENDATION,
    PEOPLE,
    WHEN,
    STATUS
  }

  /** What a review names that stands elsewhere than beside the recommendation. */
  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("status", Place.STATUS),
          Map.entry("response", Place.STATUS),
          Map.entry("note", Place.STATUS),
          Map.entry("responsible", Place.STATUS),
          Map.entry("due", Place.STATUS),
          Map.entry("speakers", Place.PEOPLE),
          Map.entry("by", Place.PEOPLE),
          Map.entry("addressee", Place.PEOPLE),
          Map.entry("to", Place.PEOPLE),
          Map.entry("date", Place.WHEN),
          Map.entry("published", Place.WHEN));

  private ReviewMarks() {}

  /** The names of all that was reviewed of the row, its links aside. */
  static Set<String> names(FollowUp row) {
    var names = new LinkedHashSet<>(row.review().cells());
    names.addAll(row.recommendation().statement().reviewed());
    return names;
  }

  /** The names of all that was reviewed of one piece of evidence. */
  static List<String> names(Link link) {
    var names = new ArrayList<String>();
    if (link.reviewed()) {
      names.add("evidence");
    }
    link.statement().statement().reviewed().forEach(name -> names.add("evidence " + name));
    return names;
  }

  public static boolean stands(FollowUp row, Place place) {
    return names(row).stream()
        .anyMatch(name -> PLACES.getOrDefault(name, Place.RECOMMENDATION) == place);
  }

  public static boolean stands(CitedStatement cited) {
    return !cited.statement().reviewed().isEmpty();
  }

  public static boolean stands(Link link) {
    return !names(link).isEmpty();
  }
}
