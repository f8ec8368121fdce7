package org.uptake.followup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Repeat;
import org.uptake.document.Repetition;
import org.uptake.document.Shift;
import org.uptake.document.Strength;
import org.uptake.text.CommonWords;
import org.uptake.text.Plain;

/** How a later recommendation repeats an earlier one: its type, and how the wording changed. */
final class Repeats {
  /** From this share of common words on two actions are worded alike. */
  private static final double ALIKE = 0.8;

  /** An action that begins so asks to go on from what has begun. */
  private static final Pattern NEXT_STEP =
      Pattern.compile(
          "(?i)^(?:to |and )?(?:(?:it|they|he|she) )?(?:continu\\w+|further|fully|complet(?:e|ing)\\b|finali[sz]\\w+"
              + "|proceed\\w*|pursu\\w+|carry on|keep\\w*|maintain\\w*|consolidat\\w+|build(?:ing)? on"
              + "|step(?:ping)? up|intensif\\w+|accelerat\\w+|expedit\\w+|follow(?:ing)? (?:up|through)"
              + "|(?:make|take|making|taking) (?:further|additional|more) )");

  private Repeats() {}

  /**
   * How {@code other}, an action of {@code later}, repeats {@code action} of {@code earlier}.
   *
   * @param actedBetween whether something was said to be done on it before the later day
   */
  static Repeat of(
      CitedStatement earlier,
      Action action,
      CitedStatement later,
      Action other,
      boolean actedBetween) {
    return new Repeat(
        other, repetition(action, other, actedBetween), shifts(earlier, action, later, other));
  }

  private static Repetition repetition(Action action, Action other, boolean actedBetween) {
    List<String> words = words(action);
    List<String> otherWords = words(other);
    int both = words.size() + otherWords.size();
    if (2.0 * Math.min(words.size(), otherWords.size()) >= ALIKE * both
        && CommonWords.alike(words, otherWords) >= ALIKE) {
      return Repetition.SAME;
    }
    if (actedBetween || (goesOn(other) && !goesOn(action))) {
      return Repetition.BUILD_UP;
    }
    return sharesAct(action, other) ? Repetition.SIMILAR : Repetition.GENERAL;
  }

  /** Whether an action asks to go on from what has begun. */
  static boolean goesOn(Action action) {
    return NEXT_STEP.matcher(action.text()).find();
  }

  /**
   * Whether the same is to be done. What a treaty asks for is the same as joining it; where one of
   * them names no act that the lexicon knows, nothing tells that they differ.
   */
  static boolean sharesAct(Action action, Action other) {
    Set<String> acts = acts(action);
    Set<String> otherActs = acts(other);
    return acts.isEmpty()
        || otherActs.isEmpty()
        || otherActs.stream().anyMatch(acts::contains)
        || other.terms().stream().anyMatch(t -> Term.isInstrument(t) && action.terms().contains(t));
  }

  private static Set<String> acts(Action action) {
    var acts = new LinkedHashSet<>(action.terms());
    acts.removeIf(term -> !Term.isAct(term) && !Term.isFamily(term));
    return acts;
  }

  private static List<Shift> shifts(
      CitedStatement earlier, Action action, CitedStatement later, Action other) {
    var shifts = new ArrayList<Shift>();
    int stronger = stronger(earlier, action, later, other);
    if (stronger != 0) {
      shifts.add(stronger > 0 ? Shift.STRONGER : Shift.WEAKER);
    }
    Set<String> content = content(action);
    Set<String> otherContent = content(other);
    if (!content.equals(otherContent) && !content.isEmpty() && !otherContent.isEmpty()) {
      if (content.containsAll(otherContent)) {
        shifts.add(Shift.NARROWER);
      } else if (otherContent.containsAll(content)) {
        shifts.add(Shift.WIDER);
      }
    }
    return shifts;
  }

  /** By what is asked for ("consider ratifying", "ratify"), else by how it is asked for. */
  private static int stronger(
      CitedStatement earlier, Action action, CitedStatement later, Action other) {
    OptionalInt category = action.category();
    OptionalInt otherCategory = other.category();
    if (category.isPresent()
        && otherCategory.isPresent()
        && category.getAsInt() != otherCategory.getAsInt()) {
      return Integer.compare(otherCategory.getAsInt(), category.getAsInt());
    }
    Optional<Strength> strength = earlier.statement().strength();
    Optional<Strength> otherStrength = later.statement().strength();
    return strength.isPresent() && otherStrength.isPresent()
        ? strength.get().compareTo(otherStrength.get())
        : 0;
  }

  /** What the action is done to: treaties and subjects, else areas. */
  private static Set<String> content(Action action) {
    var content = new LinkedHashSet<>(action.terms());
    content.removeIf(term -> !Term.isInstrument(term) && !Term.isObject(term));
    if (content.isEmpty()) {
      content.addAll(action.terms());
      content.removeIf(term -> !Term.isArea(term));
    }
    return content;
  }

  private static List<String> words(Action action) {
    String text = Plain.of(action.text()).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
