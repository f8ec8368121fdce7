package org.uptake.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.uptake.document.CitedStatement;
import org.uptake.document.Source;

/**
 * Links from a page to the files that it cites, relative to the folder where the page lies, so that
 * both can be moved or sent together.
 *
 * <p>A location is only ever a path: each of its parts is percent-encoded, so that none can become
 * a scheme ({@code javascript:}), a host or a query.
 */
final class SourceLinks {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PDF = "application/pdf";
  private static final int FRAGMENT_WORDS = 5;

  private final Path folder;
  private final Optional<Function<CitedStatement, String>> pages;
  private final Optional<Function<CitedStatement, String>> reviews;

  SourceLinks(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    pages = Optional.empty();
    reviews = Optional.empty();
  }

  /**
   * @param pages gives the page of the workbench at which a statement stands
   * @param reviews gives the page on which it is decided on
   */
  SourceLinks(Function<CitedStatement, String> pages, Function<CitedStatement, String> reviews) {
    folder = Path.of("");
    this.pages = Optional.of(pages);
    this.reviews = Optional.of(reviews);
  }

  /** To where the statement is decided on; absent on a page that lies in a file. */
  Optional<String> review(CitedStatement cited) {
    return reviews.map(review -> review.apply(cited));
  }

  /**
   * The link, with the page of a PDF or the words of a text as its fragment; absent where the
   * location is no path of this system or lies on another drive.
   */
  Optional<String> to(CitedStatement cited) {
    return pages
        .map(page -> page.apply(cited))
        .or(() -> file(cited.source()).map(path -> path + fragment(cited)));
  }

  /**
   * The link as a spreadsheet takes it: with the page of a PDF, but not with words, by which it
   * would not find the file.
   */
  Optional<String> toPage(CitedStatement cited) {
    boolean paged = cited.source().mediaType().equals(PDF);
    return file(cited.source()).map(path -> paged ? path + fragment(cited) : path);
  }

  /** A cell that leads to the page that is cited; plain text where there is no link. */
  SheetCell cell(String text, CitedStatement cited) {
    return toPage(cited)
        .<SheetCell>map(address -> new SheetCell.Link(text, address))
        .orElseGet(() -> new SheetCell.Text(text));
  }

  /** The link to the file as a whole; of a file within another, to that. */
  Optional<String> file(Source source) {
    return file(source.location());
  }

  /** The same by the source's location. */
  Optional<String> file(String location) {
    try {
      Path file = Path.of(Source.onDisk(location)).toAbsolutePath().normalize();
      String path =
          StreamSupport.stream(folder.relativize(file).spliterator(), false)
              .map(part -> encoded(part.toString()).replace("%2D", "-"))
              .collect(Collectors.joining("/"));
      return path.isEmpty() ? Optional.empty() : Optional.of(path);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String fragment(CitedStatement cited) {
    if (cited.source().isWithin()) {
      return "";
    }
    return switch (cited.source().mediaType()) {
      case PDF -> cited.page().isPresent() ? "#page=" + cited.page().getAsInt() : "";
      case "text/html", "text/plain" -> textFragment(cited.statement().evidence().quote());
      default -> "";
    };
  }

  /** URL Fragment Text Directives: the browser scrolls to these words and marks them. */
  private static String textFragment(String quote) {
    List<String> words = Arrays.asList(Shown.of(quote).split(" "));
    if (words.size() <= 2 * FRAGMENT_WORDS) {
      return "#:~:text=" + encoded(String.join(" ", words));
    }
    return "#:~:text="
        + encoded(String.join(" ", words.subList(0, FRAGMENT_WORDS)))
        + ","
        + encoded(String.join(" ", words.subList(words.size() - FRAGMENT_WORDS, words.size())));
  }

  private static String encoded(String part) {
    var encoded = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(b)) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }

  /** RFC 3986's, without the hyphen, which a text directive reads as its own. */
  private static boolean isUnreserved(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '.'
        || b == '_'
        || b == '~';
  }
}
