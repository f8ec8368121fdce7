package org.uptake.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What is drawn on a page of a PDF with few letters; no picture is unpacked for it. */
final class PageDrawing extends PDFGraphicsStreamEngine {
  /** Fewer are rules, frames, a logo; letters drawn as shapes are many. */
  private static final int SHAPES_OF_A_TEXT = 100;

  /** Letters that a font has no names for. */
  private static final int SIGNS_OF_A_TEXT = 20;

  /** The share of the page from which on pictures may hold text. */
  private static final double MORE_THAN_A_LOGO = 0.02;

  private static final double MOST_OF_THE_PAGE = 0.5;

  /** More than this is not asked of any page. */
  private static final int MOST_LETTERS = 1000;

  private final Rectangle2D sheet;
  private final List<Point2D> shown = new ArrayList<>();
  private double pictured;
  private long largest;
  private int hidden;
  private int nameless;
  private int shapes;

  private PageDrawing(PDPage page) {
    super(page);
    PDRectangle box = page.getCropBox();
    sheet =
        new Rectangle2D.Double(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  static PageDrawing of(PDPage page) throws IOException {
    var drawing = new PageDrawing(page);
    drawing.processPage(page);
    return drawing;
  }

  /**
   * Whether the page has letters that only a machine sees: invisible ones or such below a picture.
   * They say what stands in the picture.
   */
  boolean hasTextLayer() {
    return hidden > 0;
  }

  /** Whether pictures, shapes or signs without a name may be read as text. */
  boolean mayHoldText() {
    return share() >= MORE_THAN_A_LOGO || shapes >= SHAPES_OF_A_TEXT || nameless >= SIGNS_OF_A_TEXT;
  }

  boolean isMostlyPicture() {
    return share() >= MOST_OF_THE_PAGE;
  }

  /** How many points the largest picture has. */
  long largest() {
    return largest;
  }

  private double share() {
    return pictured / Math.max(1, sheet.getWidth() * sheet.getHeight());
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D all =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    Rectangle2D seen = all.createIntersection(sheet);
    if (seen.getWidth() > 0 && seen.getHeight() > 0) {
      pictured += seen.getWidth() * seen.getHeight();
      int before = shown.size();
      shown.removeIf(seen::contains);
      hidden += before - shown.size();
    }
    largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String letter = font.toUnicode(code);
    if (letter == null) {
      nameless++;
    } else if (!letter.codePoints().anyMatch(Character::isLetter)) {
      return;
    } else if (isInvisible()) {
      hidden++;
    } else if (shown.size() < MOST_LETTERS) {
      shown.add(new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY()));
    }
  }

  private boolean isInvisible() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return !mode.isFill() && !mode.isStroke();
  }

  @Override
  public void strokePath() {
    shapes++;
  }

  @Override
  public void fillPath(int windingRule) {
    shapes++;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    shapes++;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
