package org.dateline.read.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines off the pages of a PDF, each with its place. For one document, used once. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int characters;
  private float left;
  private float right;
  private float bottom;
  private float size;

  PdfLines() {
    setSortByPosition(true);
  }

  /** Adds the lines of a page. */
  void take(PDDocument document, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    getText(document);
  }

  List<PdfLine> lines() {
    return lines;
  }

  /** How many characters all lines have. */
  int characters() {
    return characters;
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (text.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.get(0);
      left = first.getXDirAdj();
      bottom = first.getYDirAdj();
      size = first.getFontSizeInPt();
    }
    if (!positions.isEmpty()) {
      TextPosition last = positions.get(positions.size() - 1);
      right = last.getXDirAdj() + last.getWidthDirAdj();
    }
    text.append(words);
  }

  @Override
  protected void writeString(String words) {
    text.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void endPage(PDPage page) {
    end();
  }

  private void end() {
    String line = text.toString().strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      characters += line.length();
      lines.add(new PdfLine(getCurrentPageNo(), line, left, right, bottom, size));
    }
  }
}
