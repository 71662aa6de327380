package org.dateline.read.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.read.ArticleParts;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.byline.Opening;
import org.jspecify.annotations.Nullable;

/**
 * One document of LexisNexis, by its lines: paper, date, headline, labels, text, labels again.
 * Nexis Uni puts the headline before the paper, and marks where the text begins. Made for one
 * document, used once.
 */
final class LexisDocument {
  private static final int CENTRED = 8;
  private static final int LONGEST_LINE_OF_HEAD = 300;
  private static final int LINES_BEFORE_THE_DATE = 4;
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:copyright|\u00A9|\\(c\\)|all rights reserved).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern EDITION =
      Pattern.compile(
          "(?:\\S+\\s+){0,4}(?:edition|ausgabe|\u00E9dition|edici\u00F3n|correction appended)"
              + "(?:\\s+\\S+){0,2}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER_NAMES = Pattern.compile("(?:;|\\s+(?:in|at)\\s+\\p{Lu}).*$");
  private static final Pattern AFTER_SECTION =
      Pattern.compile("\\s*(?:;|,\\s*(?:Pg|S|p|page)\\b\\.?).*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE_OF_PAPER =
      Pattern.compile(
          "\\s*(?:\\([^()]*\\)|[-\u2013]\\s[^-\u2013]*\\bedition)\\s*$", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final List<String> head = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private LexisLabels.@Nullable Field open;
  private boolean labelled;
  private boolean inText;
  private boolean over;
  private int before;
  private @Nullable String paper;
  private @Nullable String date;
  private @Nullable String title;

  LexisDocument(List<String> lines) {
    this.lines = lines;
  }

  Reading reading(String name) {
    ArticleParts parts = new ArticleParts(name);
    int start = uniText();
    if (start >= 0) {
      uniHead(start, parts);
    }
    boolean capitals = start < 0;
    List<String> block = new ArrayList<>();
    for (String line : lines.subList(Math.max(0, start), lines.size())) {
      if (line.isBlank()) {
        block(block, parts, capitals);
        block.clear();
      } else {
        block.add(line);
      }
    }
    block(block, parts, capitals);
    if (date == null && !labelled) {
      return new Reading.Failed(name, "neither a date nor the labels of LexisNexis in it");
    }
    return finish(parts);
  }

  private Reading finish(ArticleParts parts) {
    if (body.isEmpty()) {
      body.addAll(head);
    } else if (head.size() == 1) {
      parts.subtitle(head.get(0));
    }
    if (date == null) {
      parts.note("no date found");
    }
    String plain = paper == null ? null : PLACE_OF_PAPER.matcher(paper).replaceFirst("");
    return parts.title(title).published(date).paper(plain).paragraphs(body).reading();
  }

  /** The line that marks the text of a document of Nexis Uni, if a date stands before it; or -1. */
  private int uniText() {
    for (int at = 0; at < lines.size(); at++) {
      if (LexisLabels.isMark(lines.get(at), LexisLabels.Field.BODY) && isDatedBefore(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isDatedBefore(int end) {
    return lines.subList(0, end).stream().anyMatch(line -> LexisDate.of(line.strip()) != null);
  }

  /** Before the date stand paper and headline; before those perhaps the cover of the export. */
  private void uniHead(int end, ArticleParts parts) {
    int dated = end;
    while (dated > 0 && (date == null || labelledDate(dated))) {
      dated--;
      date = LexisDate.of(lines.get(dated).strip());
    }
    List<String> above = lines.subList(0, dated).stream().filter(line -> !line.isBlank()).toList();
    if (!above.isEmpty()) {
      paper = above.get(above.size() - 1).strip();
    }
    if (above.size() > 1) {
      title = above.get(above.size() - 2).strip();
    }
    for (String line : lines.subList(Math.min(dated + 1, end), end)) {
      LexisLabels.Label label = LexisLabels.of(line.strip(), false);
      if (label != null) {
        begin(label, parts);
      } else if (!line.isBlank() && open != null) {
        value.append(' ').append(line);
      } else {
        close(parts);
      }
    }
    close(parts);
  }

  private boolean labelledDate(int at) {
    return LexisLabels.of(lines.get(at).strip(), false) != null;
  }

  private void block(List<String> block, ArticleParts parts, boolean capitals) {
    if (block.isEmpty()) {
      return;
    }
    String first = block.get(0).strip();
    if (LexisLabels.isMark(first, LexisLabels.Field.BODY) && !capitals) {
      inText = true;
      take(block.subList(1, block.size()));
    } else if (LexisLabels.isMark(first, LexisLabels.Field.END) && !capitals && inText) {
      over = true;
    } else if (LexisLabels.of(first, capitals) != null) {
      labels(block, parts, capitals);
    } else if (!over && (date == null || !COPYRIGHT.matcher(first).matches())) {
      unlabelled(block);
    }
  }

  private void labels(List<String> block, ArticleParts parts, boolean capitals) {
    over |= !body.isEmpty();
    labelled = true;
    for (String line : block) {
      LexisLabels.Label label = LexisLabels.of(line.strip(), capitals);
      if (label == null) {
        value.append(' ').append(line.strip());
      } else {
        close(parts);
        begin(label, parts);
      }
    }
    close(parts);
  }

  private void begin(LexisLabels.Label label, ArticleParts parts) {
    close(parts);
    labelled = true;
    open = label.field();
    value.append(label.value());
  }

  private void close(ArticleParts parts) {
    if (open != null) {
      tell(open, value.toString().strip(), parts);
    }
    open = null;
    value.setLength(0);
  }

  private void tell(LexisLabels.Field field, String said, ArticleParts parts) {
    switch (field) {
      case TITLE -> title = said;
      case AUTHOR -> parts.byline(AFTER_NAMES.matcher(said).replaceFirst(""));
      case SECTION -> parts.section(AFTER_SECTION.matcher(said).replaceFirst(""));
      case PLACE -> parts.dateline(Opening.placeIn(said));
      case SUBTITLE -> parts.subtitle(said);
      case LANGUAGE -> parts.language(said.replaceFirst("[;,(].*$", ""));
      case REVISION -> parts.revision(OneLine.of(said));
      case BODY -> {
        inText = true;
        if (!said.isEmpty()) {
          body.add(said);
        }
      }
      case END, OTHER -> {}
    }
  }

  private void unlabelled(List<String> block) {
    if (labelled || inText) {
      take(block);
    } else if (date == null && before < LINES_BEFORE_THE_DATE) {
      beforeDate(block);
    } else if (title == null && !isEdition(block)) {
      title = String.join(" ", block);
    } else if (title != null) {
      head.add(String.join(" ", block));
    }
  }

  private void beforeDate(List<String> block) {
    for (String each : block) {
      String line = each.strip();
      String found = date == null ? LexisDate.of(line) : null;
      if (found != null) {
        date = found;
      } else if (date == null && !COPYRIGHT.matcher(line).matches()) {
        before++;
        paper = paper == null && line.length() <= LONGEST_LINE_OF_HEAD ? line : paper;
      }
    }
  }

  /** A line about the edition is set in the middle, or says so. */
  private static boolean isEdition(List<String> block) {
    return block.stream().allMatch(line -> line.length() - line.stripLeading().length() >= CENTRED)
        || block.size() == 1 && EDITION.matcher(block.get(0).strip()).matches();
  }

  private void take(List<String> block) {
    if (!over && !block.isEmpty()) {
      body.add(String.join(" ", block));
    }
  }
}
