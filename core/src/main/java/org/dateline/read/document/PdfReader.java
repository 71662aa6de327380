package org.dateline.read.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Calendar;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.plain.PlainTextReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF as one article, with PDFBox: its lines from top to bottom, joined into paragraphs;
 * words parted at the end of a line are made whole; running heads and feet and page numbers are
 * left out. The headline is what stands in larger letters near the top.
 *
 * <p>A file may have 32 MiB and 300 pages and take 20 seconds; columns beside each other are not
 * told apart. Once this class is used, PDFBox shows any font that a PDF does not hold in the one
 * that it brings with it ({@link OneFont}), everywhere in the program.
 */
public final class PdfReader implements ArticleReader {
  static final int LONGEST_FILE = 32 << 20;
  private static final int MOST_PAGES = 300;
  private static final long LARGEST_SCRATCH = 128L << 20;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MARK_WITHIN = 1024;
  private static final String CUT_OFF = "ends too early; the file is cut off";

  static {
    FontMappers.set(new OneFont());
  }

  @Override
  public boolean knows(Input input) {
    byte[] head = input.head();
    String mark = "%PDF-";
    for (int at = 0; at + mark.length() <= Math.min(head.length, MARK_WITHIN); at++) {
      int same = 0;
      while (same < mark.length() && head[at + same] == mark.charAt(same)) {
        same++;
      }
      if (same == mark.length()) {
        return at == 0 || isBlankBefore(head, at);
      }
    }
    return false;
  }

  private static boolean isBlankBefore(byte[] head, int end) {
    for (int at = 0; at < end; at++) {
      if (head[at] > ' ') {
        return false; // A text that speaks of PDF.
      }
    }
    return true;
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    return List.of(reading(input.name(), input.stream().readNBytes(LONGEST_FILE + 1))).iterator();
  }

  private static Reading reading(String name, byte[] bytes) {
    if (bytes.length > LONGEST_FILE) {
      return new Reading.Skipped(name, "a PDF of more than 32 MiB, which no article is");
    }
    if (Unpacked.isTooLarge(bytes)) {
      return new Reading.Failed(name, "a PDF with a part that unpacks to more than 48 MiB");
    }
    MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(LARGEST_SCRATCH);
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      Reading reading = reading(name, document);
      return !(reading instanceof Reading.Read) && !isWhole(bytes)
          ? cutOff(name, reading)
          : reading;
    } catch (InvalidPasswordException e) {
      return new Reading.Skipped(name, "encrypted; save it without a password");
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken files with exceptions of many kinds.
      if (!isWhole(bytes)) {
        return new Reading.Failed(name, CUT_OFF);
      }
      String message = e.getMessage();
      return new Reading.Failed(
          name,
          "broken PDF: " + OneLine.of(message == null ? e.getClass().getSimpleName() : message));
    }
  }

  /** PDFBox gives what it finds of a file that is cut off, which may be pages without text. */
  private static Reading cutOff(String name, Reading reading) {
    return reading instanceof Reading.Failed ? reading : new Reading.Failed(name, CUT_OFF);
  }

  private static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - MARK_WITHIN);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static Reading reading(String name, PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      return new Reading.Skipped(name, "a PDF of " + pages + " pages, which no article is");
    }
    PdfLines lines = new PdfLines();
    long end = System.nanoTime() + LONGEST.toNanos();
    for (int page = 1; page <= pages; page++) {
      lines.take(document, page);
      if (System.nanoTime() > end) {
        return new Reading.Failed(name, "a PDF that takes more than 20 seconds to read");
      }
      if (lines.characters() > PlainTextReader.LONGEST_FILE) {
        return new Reading.Failed(name, "the text is longer than 2 MiB, which no article is");
      }
    }
    if (lines.characters() == 0) {
      return pages == 0
          ? new Reading.Empty(name)
          : new Reading.Skipped(name, "a scanned PDF without text");
    }
    return article(name, lines.lines(), document.getDocumentInformation());
  }

  private static Reading article(String name, List<PdfLine> lines, PDDocumentInformation says) {
    PdfParagraphs text = new PdfParagraphs(PdfFurniture.without(lines));
    return new DocumentArticle(name, text.paragraphs())
        .headline(text.headline())
        .reading(says.getTitle(), says.getAuthor(), date(says.getCreationDate()));
  }

  private static @Nullable String date(@Nullable Calendar created) {
    return created == null
        ? null
        : created
            .toInstant()
            .atZone(created.getTimeZone().toZoneId())
            .toOffsetDateTime()
            .withNano(0)
            .toString();
  }
}
