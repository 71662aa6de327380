package org.dateline.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes off what belongs to the pages and not to the text: running heads and feet, page numbers.
 */
final class PdfFurniture {
  private static final int LINES_AT_EDGE = 2;
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-\\u2013\\u2014\\s|]*(?:page|p\\.)?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?"
              + "[-\\u2013\\u2014\\s|]*",
          Pattern.CASE_INSENSITIVE);

  private PdfFurniture() {}

  /** The lines without it. */
  static List<PdfLine> without(List<PdfLine> lines) {
    List<List<PdfLine>> pages = pages(lines);
    Map<String, Integer> often = new HashMap<>();
    for (List<PdfLine> page : pages) {
      Set<String> once = new HashSet<>();
      for (int at = 0; at < page.size(); at++) {
        if (isAtEdge(at, page) && once.add(place(page.get(at)))) {
          often.merge(place(page.get(at)), 1, Integer::sum);
        }
      }
    }
    List<PdfLine> kept = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (int at = 0; at < page.size(); at++) {
        PdfLine line = page.get(at);
        int repeated = isAtEdge(at, page) ? often.getOrDefault(place(line), 0) : 0;
        boolean runs = repeated > 1 && repeated * 2 >= pages.size();
        boolean numbers = isOutermost(at, page) && PAGE_NUMBER.matcher(line.text()).matches();
        if (!runs && !numbers) {
          kept.add(line);
        }
      }
    }
    return kept;
  }

  private static List<List<PdfLine>> pages(List<PdfLine> lines) {
    List<List<PdfLine>> pages = new ArrayList<>();
    int page = -1;
    for (PdfLine line : lines) {
      if (line.page() != page) {
        pages.add(new ArrayList<>());
        page = line.page();
      }
      pages.get(pages.size() - 1).add(line);
    }
    return pages;
  }

  private static boolean isAtEdge(int at, List<PdfLine> page) {
    return at < LINES_AT_EDGE || at >= page.size() - LINES_AT_EDGE;
  }

  private static boolean isOutermost(int at, List<PdfLine> page) {
    return page.size() > 1 && (at == 0 || at == page.size() - 1);
  }

  /** What a line says, whatever its numbers, and how high it stands: the same on each page. */
  private static String place(PdfLine line) {
    return Math.round(line.bottom() / 4) + " " + NUMBERS.matcher(line.text()).replaceAll("#");
  }
}
