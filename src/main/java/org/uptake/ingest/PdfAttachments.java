package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** The files that a PDF carries: annexes, or all of a portfolio. */
final class PdfAttachments {
  /** A tree of names that is deeper or has rings is damaged. */
  private static final int MOST_NODES = 10_000;

  private PdfAttachments() {}

  static void of(PDDocument document, PartsFolder parts) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names == null || names.getEmbeddedFiles() == null) {
      return;
    }
    Deque<PDNameTreeNode<PDComplexFileSpecification>> nodes = new ArrayDeque<>();
    nodes.add(names.getEmbeddedFiles());
    for (int i = 0; i < MOST_NODES && !nodes.isEmpty(); i++) {
      PDNameTreeNode<PDComplexFileSpecification> node = nodes.remove();
      Optional.ofNullable(node.getKids()).ifPresent(nodes::addAll);
      Map<String, PDComplexFileSpecification> files = node.getNames();
      for (PDComplexFileSpecification file :
          files == null ? List.<PDComplexFileSpecification>of() : files.values()) {
        write(file, parts);
      }
    }
  }

  private static void write(PDComplexFileSpecification file, PartsFolder parts) throws IOException {
    Optional<PDEmbeddedFile> embedded =
        Stream.of(file.getEmbeddedFileUnicode(), file.getEmbeddedFile())
            .flatMap(each -> Optional.ofNullable(each).stream())
            .findFirst();
    if (embedded.isPresent()) {
      var metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFilename());
      try (InputStream bytes = embedded.get().createInputStream()) {
        parts.write(bytes, metadata);
      }
    }
  }
}
