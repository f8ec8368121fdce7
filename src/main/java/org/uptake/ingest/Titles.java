package org.uptake.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words are a document's title? */
final class Titles {
  /** How far down a title may stand: below letter heads and menu lines. */
  private static final int FIRST_BLOCKS = 12;

  private static final int LONGEST = 300;
  private static final int RUNNING_TEXT = 100;

  private static final Set<String> RUBRICS = OwnTable.words("buttons.tsv", "line", "rubric");
  private static final Pattern SITE = Pattern.compile("\\s+(?:[-–—|·»]|::)\\s+");
  private static final Pattern OF_A_FILE =
      Pattern.compile(
          "(?i)microsoft"
              + " (?:word|powerpoint|office).*|.*\\.(?:docx?|pdf|indd|rtf|odt|wpd|pptx?|qxd|tmp)|untitled.*|document\\d*|(?:slide|page|layout)"
              + " ?\\d+|[^ ]*");

  private Titles() {}

  /** The first block that reads like a title, the first heading where the layout has any. */
  static Optional<String> first(List<Block> blocks) {
    List<Block> top =
        blocks.stream().limit(FIRST_BLOCKS).takeWhile(block -> !isRunningText(block)).toList();
    return top.stream()
        .filter(Block::heading)
        .map(Block::text)
        .filter(Titles::isTitle)
        .findFirst()
        .or(() -> top.stream().map(Block::text).filter(Titles::isTitle).findFirst())
        .map(title -> withoutSite(title, blocks));
  }

  /**
   * The metadata's title where the document shows it, else the first that it shows: templates leave
   * other documents' titles in metadata.
   */
  static Optional<String> shown(Optional<String> metadata, List<Block> blocks) {
    Optional<String> sane =
        metadata.map(CleanText::of).filter(title -> !OF_A_FILE.matcher(title).matches());
    boolean stands =
        sane.isPresent()
            && blocks.stream()
                .limit(FIRST_BLOCKS)
                .anyMatch(block -> folded(block.text()).contains(folded(sane.get())));
    return stands ? sane : first(blocks).or(() -> sane);
  }

  /** A page's title without the name of its site, which stands behind or before a dash. */
  static String withoutSite(String title, List<Block> blocks) {
    for (Block block : blocks.subList(0, Math.min(blocks.size(), 2 * FIRST_BLOCKS))) {
      String text = block.text();
      if (text.length() > 3 && isBeforeSite(text, title)) {
        return text;
      }
    }
    return title;
  }

  private static boolean isBeforeSite(String text, String title) {
    return title.startsWith(text) && SITE.matcher(title.substring(text.length())).lookingAt();
  }

  private static boolean isRunningText(Block block) {
    return !block.heading()
        && block.text().length() > RUNNING_TEXT
        && LineFlow.isEnded(block.text());
  }

  private static boolean isTitle(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    return text.indexOf(' ') > 0
        && letters * 10 > text.length() * 6L
        && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0
        && !text.contains(" | ")
        && !LineFlow.isItem(text)
        && !RUBRICS.contains(text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
