package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * All of our readers as the one parser of Tika's server process, which makes it by its name. What
 * it finds goes back as metadata; the XHTML stays empty.
 */
public final class ForkedParser implements Parser {
  private static final long serialVersionUID = 1;

  /** A parser can be sent, its tables cannot. */
  private static final class Loaded {
    static final MediaTypes TYPES = new MediaTypes();
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    // The root of all types.
    return Set.of(MediaType.OCTET_STREAM);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException {
    ForkRequest request = context.get(ForkRequest.class);
    var parts = new PartsFolder(Path.of(request.folder()), Loaded.TYPES, request.allowance());
    Content content =
        new ContentReader()
            .read(
                TikaInputStream.get(stream).getPath(), ForkMessage.type(metadata), request, parts);
    ForkMessage.write(content, metadata);
  }
}
