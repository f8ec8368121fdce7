package org.uptake.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the process that reads is asked, beside the file.
 *
 * @param name the last part of the file's location, which may tell its type
 * @param password null where none is known, since an Optional cannot be sent
 * @param folder where to put the files within the file
 * @param allowance how many
 * @param mostCharacters of text
 */
record ForkRequest(
    String name, @Nullable String password, String folder, Allowance allowance, int mostCharacters)
    implements Serializable {}
