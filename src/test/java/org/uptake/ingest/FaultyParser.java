package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** Goes wrong as the file says: {@code hang}, {@code eat}, {@code halt}, {@code sink}. */
public final class FaultyParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final int GULP = 16 << 20;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-faulty"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException {
    Path path = TikaInputStream.get(stream).getPath();
    String fault = Files.readString(path).strip();
    switch (fault) {
      case "hang" -> hang();
      case "eat" -> eat();
      case "halt" -> Runtime.getRuntime().halt(9);
      case "sink" -> sink(1);
      case "change" ->
          Files.write(path, " x".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
      case "vanish" -> Files.delete(path);
      default -> throw new IOException("no such fault: " + fault);
    }
  }

  private static void hang() {
    for (long i = 0; i >= 0; i++) {
      Thread.onSpinWait();
    }
  }

  private static void eat() {
    Object eaten = "";
    while (true) {
      eaten = new Object[] {eaten, new byte[GULP]};
    }
  }

  private static int sink(int depth) {
    return depth == 0 ? 0 : 1 + sink(depth + 1);
  }
}
