package org.uptake.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text file of addresses, one a line; blank lines, and what follows a {@code #} at the start of a
 * line or after a space, are notes.
 *
 * @param mistakes one line for each line of the file that is no address: where, what is allowed,
 *     what came
 */
public record AddressList(List<Address> addresses, List<String> mistakes) {
  private static final Pattern NOTE = Pattern.compile("(?:^|\\s)#.*$");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
  private static final long MOST_BYTES = 4L << 20;

  public AddressList {
    addresses = List.copyOf(addresses);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * The list in {@code file}; absent where it is a document. It is a list where it begins with an
   * address, each line is one word, and at least half of them are addresses: a mistyped line among
   * them makes no document of it.
   *
   * @throws IllegalArgumentException where the file cannot be read
   */
  public static Optional<AddressList> of(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES || !beginsAsOne(file)) {
        return Optional.empty();
      }
      return of(file.toString(), Files.readAllLines(file));
    } catch (java.nio.charset.CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** Most files need not be read to their end. */
  private static boolean beginsAsOne(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String said = said(line);
        if (!said.isEmpty()) {
          return WEB.matcher(said).matches();
        }
      }
      return false;
    }
  }

  private static Optional<AddressList> of(String name, List<String> lines) {
    var addresses = new ArrayList<Address>();
    var mistakes = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      String said = said(lines.get(i));
      if (said.chars().anyMatch(Character::isWhitespace)) {
        return Optional.empty();
      }
      if (!said.isEmpty()) {
        try {
          addresses.add(Address.of(said));
        } catch (IllegalArgumentException e) {
          mistakes.add(name + ":" + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    return addresses.size() >= mistakes.size()
        ? Optional.of(new AddressList(addresses, mistakes))
        : Optional.empty();
  }

  private static String said(String line) {
    String content = line.startsWith("\uFEFF") ? line.substring(1) : line;
    return NOTE.matcher(content).replaceFirst("").strip();
  }
}
