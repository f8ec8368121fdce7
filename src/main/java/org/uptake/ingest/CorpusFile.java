package org.uptake.ingest;

import java.nio.file.Path;
import org.uptake.document.About;

/**
 * A file that is there to be read.
 *
 * @param location the path as it was given, with {@code /} between its parts
 * @param known what a {@code manifest.tsv} beside it says of it; this has the last word
 */
public record CorpusFile(Path path, String location, About known) {}
