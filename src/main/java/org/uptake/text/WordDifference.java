package org.uptake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the words of one text became those of another: the fewest words that must go and come.
 *
 * <p>The case of letters, typography and white space make no difference. A short word that stands
 * alone between differences ("of", "the") counts as different too: it would only hide what is
 * common. Texts that differ in more than {@value #LONGEST} words, between their common beginning
 * and their common end, are not searched for what is common in between.
 *
 * @param pieces in the order of reading; what went stands before what came in its place
 */
public record WordDifference(List<Piece> pieces) {
  /** So that one comparison takes a few milliseconds at most. */
  public static final int LONGEST = 500;

  private static final int SHORT_WORD = 3;
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]++(?:['-][\\p{L}\\p{M}\\p{N}]++)*+|[^ \\p{L}\\p{M}\\p{N}]");

  /** In which of the texts a piece stands. */
  public enum Side {
    BOTH,
    /** In the earlier text alone. */
    GONE,
    /** In the later text alone. */
    NEW
  }

  /**
   * Some words in a row; of both texts, as the later one writes them.
   *
   * @param spaced whether white space stands before them in their text
   */
  public record Piece(Side side, boolean spaced, String words) {}

  /**
   * @param key what is compared
   */
  private record Word(String text, boolean spaced, String key) {}

  public WordDifference {
    pieces = List.copyOf(pieces);
  }

  public static WordDifference between(String before, String after) {
    return new Search(words(before), words(after)).found();
  }

  /** Whether the texts differ in a word. */
  public boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.side() == Side.BOTH);
  }

  private static List<Word> words(String text) {
    String plain = Plain.of(text);
    var words = new ArrayList<Word>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      boolean spaced = matcher.start() > 0 && plain.charAt(matcher.start() - 1) == ' ';
      words.add(
          new Word(
              text.substring(matcher.start(), matcher.end()),
              spaced,
              matcher.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /** The longest common sequence of words; for each word of one text its place in the other. */
  private static final class Search {
    private static final int NONE = -1;

    private final List<Word> before;
    private final List<Word> after;
    private final int[] partners;
    private final List<Piece> pieces = new ArrayList<>();

    Search(List<Word> before, List<Word> after) {
      this.before = before;
      this.after = after;
      this.partners = new int[before.size()];
      Arrays.fill(partners, NONE);
    }

    WordDifference found() {
      int shorter = Math.min(before.size(), after.size());
      int start = 0;
      while (start < shorter && isSame(start, start)) {
        partners[start] = start;
        start++;
      }
      int end = 0;
      while (end < shorter - start && isSame(before.size() - 1 - end, after.size() - 1 - end)) {
        end++;
        partners[before.size() - end] = after.size() - end;
      }
      int rows = before.size() - end - start;
      int columns = after.size() - end - start;
      if (rows <= LONGEST && columns <= LONGEST) {
        middle(start, rows, columns);
        leaveShortWords(start, start + rows, start + columns);
      }
      tell();
      return new WordDifference(pieces);
    }

    private boolean isSame(int i, int j) {
      return before.get(i).key().equals(after.get(j).key());
    }

    private void middle(int start, int rows, int columns) {
      int[][] common = common(start, rows, columns);
      int i = 0;
      int j = 0;
      while (i < rows && j < columns) {
        if (isSame(start + i, start + j)) {
          partners[start + i] = start + j;
          i++;
          j++;
        } else if (goes(common[i + 1][j] - common[i][j + 1], start + i, start + j)) {
          i++;
        } else {
          j++;
        }
      }
    }

    /** How many words are common from each pair of places on. */
    private int[][] common(int start, int rows, int columns) {
      int[][] common = new int[rows + 1][columns + 1];
      for (int i = rows - 1; i >= 0; i--) {
        for (int j = columns - 1; j >= 0; j--) {
          common[i][j] =
              isSame(start + i, start + j)
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      return common;
    }

    /** Where both ways keep as much, the words decide: the same whichever text is the earlier. */
    private boolean goes(int gain, int i, int j) {
      return gain > 0 || (gain == 0 && before.get(i).key().compareTo(after.get(j).key()) < 0);
    }

    /** Between {@code start} and the ends, which are the places after the last that differ. */
    private void leaveShortWords(int start, int end, int afterEnd) {
      int last = start - 1;
      int lastPartner = start - 1;
      for (int i = start; i < end; i++) {
        if (partners[i] == NONE) {
          continue;
        }
        int partner = partners[i];
        boolean parted = i > last + 1 || partner > lastPartner + 1;
        boolean goesOn = i + 1 < end ? partners[i + 1] == partner + 1 : partner + 1 == afterEnd;
        last = i;
        lastPartner = partner;
        if (parted && !goesOn && before.get(i).key().length() <= SHORT_WORD) {
          partners[i] = NONE;
        }
      }
    }

    private void tell() {
      int i = 0;
      int j = 0;
      while (i < before.size() || j < after.size()) {
        int from = i;
        int afterFrom = j;
        while (i < before.size() && partners[i] == NONE) {
          i++;
        }
        j = i < before.size() ? partners[i] : after.size();
        add(Side.GONE, before.subList(from, i));
        add(Side.NEW, after.subList(afterFrom, j));
        afterFrom = j;
        while (i < before.size() && partners[i] == j) {
          i++;
          j++;
        }
        add(Side.BOTH, after.subList(afterFrom, j));
      }
    }

    private void add(Side side, List<Word> words) {
      if (words.isEmpty()) {
        return;
      }
      var text = new StringBuilder();
      for (Word word : words) {
        text.append(word.spaced() && !text.isEmpty() ? " " : "").append(word.text());
      }
      pieces.add(new Piece(side, words.getFirst().spaced(), text.toString()));
    }
  }
}
