package org.uptake.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;

/**
 * Which index this program can use. The version is kept with each commit; it goes up whenever the
 * fields, their analysis or the record change so that old documents would be misread.
 */
final class IndexFormat {
  static final int VERSION = 4;
  private static final String KEY = "uptake.format";

  private IndexFormat() {}

  /** What each commit says. */
  static Map<String, String> mark() {
    return Map.of(KEY, Integer.toString(VERSION));
  }

  /** Throws where the index in {@code directory} is of another format, or not ours at all. */
  static void check(Path folder, Directory directory) throws IOException {
    Map<String, String> mark;
    try {
      mark = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IOException e) {
      throw unusable(folder, e);
    }
    String version = mark.get(KEY);
    if (version == null) {
      throw new IndexProblem(
          folder + ": holds an index that Uptake did not make; name another folder with --index");
    }
    if (!version.equals(Integer.toString(VERSION))) {
      throw new IndexProblem(
          otherVersion(folder) + " (its format is " + version + ", this one's " + VERSION + ")");
    }
  }

  /** By what the commit that {@code reader} reads is known: no other has the same, anywhere. */
  static String commit(DirectoryReader reader) {
    if (reader instanceof StandardDirectoryReader standard) {
      return StringHelper.idToString(standard.getSegmentInfos().getId());
    }
    throw new IllegalArgumentException("must be a reader of an index, got " + reader.getClass());
  }

  /** The same of the last commit in {@code directory}; absent where there is none. */
  static Optional<String> lastCommit(Directory directory) throws IOException {
    try {
      return Optional.of(StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId()));
    } catch (IndexNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The same failure in words for people. */
  static IndexProblem unusable(Path folder, IOException e) {
    return switch (e) {
      case IndexProblem problem -> problem;
      case IndexFormatTooOldException old -> new IndexProblem(otherVersion(folder), old);
      case IndexFormatTooNewException young -> new IndexProblem(otherVersion(folder), young);
      case CorruptIndexException corrupt ->
          new IndexProblem(
              folder + ": the index is damaged; delete the folder and ingest again", corrupt);
      case AccessDeniedException denied ->
          new IndexProblem(folder + ": no permission to use " + denied.getFile(), denied);
      default -> new IndexProblem(folder + ": cannot be opened: " + e.getMessage(), e);
    };
  }

  private static String otherVersion(Path folder) {
    return folder
        + ": the index was made by another version of Uptake; delete the folder and ingest again,"
        + " or name another with --index";
  }

  /** Throws where {@code folder} is there and is no folder. */
  static void checkFolder(Path folder) throws IndexProblem {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IndexProblem(
          folder + ": an index is a folder, this is a file; name another with --index");
    }
  }
}
