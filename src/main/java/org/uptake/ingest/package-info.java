/**
 * What does a file say, and how is it laid out? Files → ParsedDocument; the one room for Tika.
 *
 * <p>{@link org.uptake.ingest.CorpusReader} lists the files and reads one. A reader for each family
 * of formats ({@code TextFile}, {@code WebPage}, {@code PdfFile}, {@code OfficeFile}) makes blocks
 * of the layout; {@code DocumentMaker} makes a document of the blocks, with labels, sentences and
 * language. Nothing in a file is executed, and nothing is fetched.
 */
@NullMarked
package org.uptake.ingest;

import org.jspecify.annotations.NullMarked;
