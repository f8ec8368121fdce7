package org.uptake.ingest;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the one who reads a file, in this process or another.
 *
 * @param name the last part of the file's location, which may tell its type
 * @param password null where none is known, since an Optional cannot be sent
 * @param language by ISO 639-1, where somebody said it; else null
 * @param folder where to put the files within the file
 * @param allowance how many
 * @param mostCharacters of text
 * @param ocr how scanned pages are recognised; null where they are left for later
 */
record ForkRequest(
    String name,
    @Nullable String password,
    @Nullable String language,
    String folder,
    Allowance allowance,
    int mostCharacters,
    @Nullable Recognising ocr)
    implements Serializable {

  /**
   * @param seconds for the pages of the file together
   * @param cache the folder that keeps what was recognised; empty where none does
   */
  record Recognising(long seconds, String cache) implements Serializable {}

  Optional<String> knownPassword() {
    return Optional.ofNullable(password);
  }

  Optional<String> knownLanguage() {
    return Optional.ofNullable(language);
  }

  /** The same, with pages recognised. */
  ForkRequest with(Recognising recognising) {
    return new ForkRequest(
        name, password, language, folder, allowance, mostCharacters, recognising);
  }
}
