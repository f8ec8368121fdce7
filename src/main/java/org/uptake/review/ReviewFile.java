package org.uptake.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.uptake.document.Anchor;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Subject;
import org.uptake.json.DecisionJson;

/**
 * A file of decisions, one on a line, to which lines are added and in which nothing is changed.
 *
 * <p>Documents are named in it by their path from the file's own folder, so that the folder can be
 * moved; decisions that were read name them by their whole path. Safe for many threads and
 * processes at once: each reads and writes under a lock of the file.
 */
public final class ReviewFile {
  public static final String FILE_NAME = "reviews.jsonl";
  static final String DAMAGED = ".damaged";

  /** A file's lock is held against other processes, not against threads of this one. */
  private static final Object LOCK = new Object();

  private final Path file;
  private final Path folder;

  public ReviewFile(Path file) {
    this.file = file;
    this.folder = file.toAbsolutePath().normalize().resolveSibling("");
  }

  /**
   * What was read.
   *
   * @param decisions in the order of the lines
   * @param problems what could not be read, one line each, with the file and the line's number
   */
  public record Reading(List<Decision> decisions, List<String> problems) {
    public Reading {
      decisions = List.copyOf(decisions);
      problems = List.copyOf(problems);
    }
  }

  public Path path() {
    return file;
  }

  /**
   * All decisions in the file; none where there is no file. A line that is damaged is a problem,
   * and the rest count.
   */
  public Reading read() throws IOException {
    if (!Files.exists(file)) {
      return new Reading(List.of(), List.of());
    }
    synchronized (LOCK) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        lock(channel, true);
        return reading(bytes(channel));
      }
    }
  }

  /**
   * Adds lines, and waits until they are on the disk.
   *
   * @return where the last line was moved to, where it was broken off
   * @throws IOException where it cannot be written; the file is then as it was
   */
  public Optional<Path> append(List<Decision> decisions) throws IOException {
    synchronized (LOCK) {
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        lock(channel, false);
        byte[] before = bytes(channel);
        int whole = wholeLines(before);
        byte[] rest = Arrays.copyOfRange(before, whole, before.length);
        boolean isWhole = rest.length == 0 || DecisionJson.isObject(rest);
        if (!isWhole) {
          setAside(rest);
          channel.truncate(whole);
        }
        write(
            channel, isWhole ? before.length : whole, lines(isWhole && rest.length > 0, decisions));
        return isWhole ? Optional.empty() : Optional.of(damaged());
      }
    }
  }

  /** Until the channel is closed; reading may share it. */
  private static void lock(FileChannel channel, boolean shared) throws IOException {
    FileLock lock = channel.lock(0, Long.MAX_VALUE, shared);
    if (!lock.isValid()) {
      throw new IOException("the file cannot be locked");
    }
  }

  private static void write(FileChannel channel, long end, byte[] lines) throws IOException {
    try {
      channel.position(end);
      var rest = ByteBuffer.wrap(lines);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  private void setAside(byte[] rest) throws IOException {
    try (FileChannel channel =
        FileChannel.open(damaged(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      var line = new ByteArrayOutputStream();
      line.writeBytes(rest);
      line.write('\n');
      write(channel, channel.size(), line.toByteArray());
    }
  }

  private Path damaged() {
    return file.resolveSibling(file.getFileName() + DAMAGED);
  }

  private byte[] lines(boolean endsLine, List<Decision> decisions) throws IOException {
    var lines = new ByteArrayOutputStream();
    if (endsLine) {
      lines.write('\n');
    }
    for (Decision decision : decisions) {
      DecisionJson.write(placed(decision, this::fromFolder), lines);
    }
    return lines.toByteArray();
  }

  private Reading reading(byte[] bytes) {
    var decisions = new ArrayList<Decision>();
    var problems = new ArrayList<String>();
    int number = 0;
    for (int start = 0; start < bytes.length; ) {
      number++;
      int end = endOfLine(bytes, start);
      byte[] line = Arrays.copyOfRange(bytes, start, end);
      if (!isBlank(line)) {
        try {
          Decision decision = DecisionJson.read(line);
          Part.check(decision);
          decisions.add(placed(decision, this::whole));
        } catch (IllegalArgumentException e) {
          problems.add(problem(number, end == bytes.length, line, e));
        }
      }
      start = end + 1;
    }
    return new Reading(decisions, problems);
  }

  private String problem(int number, boolean isLast, byte[] line, IllegalArgumentException cause) {
    String place = file + ":" + number + ": ";
    return isLast && !DecisionJson.isObject(line)
        ? place
            + "the last line is broken off and does not count; the next decision moves it to "
            + damaged().getFileName()
        : place + "does not count: " + cause.getMessage();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Up to and with the last line feed. */
  private static int wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private static byte[] bytes(FileChannel channel) throws IOException {
    channel.position(0);
    // The stream is not closed: that would close the channel, and with it the lock.
    return Channels.newInputStream(channel).readAllBytes();
  }

  private interface Way {
    String of(String document);
  }

  private static Decision placed(Decision decision, Way way) {
    Subject subject = decision.subject();
    return new Decision(
        decision.id(),
        decision.at(),
        decision.by(),
        decision.verdict(),
        new Subject(
            subject.matter(),
            placed(subject.anchor(), way),
            subject.action(),
            subject.evidence().map(anchor -> placed(anchor, way))),
        decision.part(),
        decision.before(),
        decision.after(),
        decision.note(),
        decision.undoes());
  }

  private static Anchor placed(Anchor anchor, Way way) {
    return anchor.in(way.of(anchor.document()));
  }

  private String fromFolder(String document) {
    Path whole = Path.of(document).toAbsolutePath().normalize();
    return slashes(
        Objects.equals(folder.getRoot(), whole.getRoot()) ? folder.relativize(whole) : whole);
  }

  private String whole(String document) {
    return slashes(folder.resolve(document).normalize());
  }

  static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
