package org.uptake.ingest;

import java.nio.file.Path;

/**
 * A file that was found within another: attached, packed or embedded.
 *
 * @param path where its bytes lie for the time being
 * @param name its path within the other, with {@code /} between its parts, none of them {@code ..}
 */
record Part(Path path, String name) {}
