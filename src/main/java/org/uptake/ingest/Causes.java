package org.uptake.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.xml.sax.SAXParseException;

/** Why a file could not be read, in one line for people. */
final class Causes {
  private static final int LONGEST = 160;

  private Causes() {}

  static String inWords(Throwable failure) {
    if (chain(failure).anyMatch(Causes::isPassword)) {
      return "password protected";
    }
    Throwable root = chain(failure).reduce((first, last) -> last).orElse(failure);
    return switch (root) {
      case OutOfMemoryError e -> "needs more memory than the program has";
      case StackOverflowError e -> "nested too deeply";
      case NoSuchFileException e -> "the file is gone";
      case AccessDeniedException e -> "the file may not be opened";
      case EOFException e -> "cut off: the file ends too early";
      case ZipException e -> "damaged or cut off: " + said(e);
      case SAXParseException e -> "damaged: its XML is not well-formed (" + said(e) + ")";
      case IOException e when isFullDisk(e) -> "no room left on the disk for temporary files";
      default -> "damaged, or not what its name says: " + said(root);
    };
  }

  /** As Linux, macOS and Windows say it. */
  private static boolean isFullDisk(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("No space left on device")
        || message.contains("not enough space on the disk");
  }

  /** The failure and its causes, the outermost first. */
  static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
  }

  static boolean isPassword(Throwable failure) {
    // Tika and POI each have one of this name.
    return failure.getClass().getSimpleName().equals("EncryptedDocumentException");
  }

  private static String said(Throwable failure) {
    String message = CleanText.of(Objects.requireNonNullElse(failure.getMessage(), ""));
    String said = failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
  }
}
