/**
 * What does a file say, and how is it laid out? Files → ParsedDocument; the one room for Tika.
 *
 * <p>{@link org.uptake.ingest.CorpusReader} lists the files and reads one, and then the files
 * within it. {@code FileReader} reads text and small pages at once and gives all else to {@code
 * Fork}, which has it read in a process apart ({@link org.uptake.ingest.ForkedParser}). On either
 * side a {@code ContentReader} picks the reader for the format ({@code TextFile}, {@code WebPage},
 * {@code PdfFile}, {@code PictureFile}, {@code OfficeFile}), which makes blocks of the layout;
 * {@code DocumentMaker} makes a document of the blocks, with labels, sentences and language.
 * Nothing in a file is executed, and nothing is fetched.
 */
@NullMarked
package org.uptake.ingest;

import org.jspecify.annotations.NullMarked;
