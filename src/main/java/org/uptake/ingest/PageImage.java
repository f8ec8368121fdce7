package org.uptake.ingest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page as a picture in grey, small enough for the memory.
 *
 * @param points how wide a point of the picture is, in points of 1/72 inch
 */
record PageImage(BufferedImage picture, double points) {
  /** What Tesseract's models were trained on. */
  static final int DPI = 300;

  /** A page of A4 at {@link #DPI} has 8.7 million, one of A3 comes a little smaller. */
  static final long MOST_POINTS = 12_000_000;

  /** Narrower is no word. */
  private static final int LEAST_POINTS = 30;

  PageImage {
    if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      throw new IllegalArgumentException("a page's picture must be grey, got " + picture);
    }
  }

  /** {@code scale}, or what is left of it where the picture would have too many points. */
  static double bounded(double scale, double width, double height) {
    return Math.min(scale, Math.sqrt(MOST_POINTS / Math.max(1, width * height)));
  }

  /** A picture in any colours, on white paper, at another size. */
  static BufferedImage grey(BufferedImage picture, int width, int height) {
    var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        width > picture.getWidth()
            ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return grey;
  }

  /** Whether it is large enough for a word. */
  boolean holdsWords() {
    return picture.getWidth() >= LEAST_POINTS && picture.getHeight() >= LEAST_POINTS;
  }

  /** As a portable grey map, which takes no time to write or read. */
  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      String head = "P5\n" + picture.getWidth() + " " + picture.getHeight() + "\n255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    }
  }
}
