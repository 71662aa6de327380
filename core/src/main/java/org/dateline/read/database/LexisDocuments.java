package org.dateline.read.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** Parts an export of LexisNexis into its documents. */
final class LexisDocuments implements NumberedReadings.Source {
  private static final int LONGEST_MARK = 100;
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:Document|Dokument|Documento)?\\s*\\d{1,6}\\s+(?:of|von|de|di|van|sur)"
              + "\\s+\\d{1,6}\\s+(?:DOCUMENTS?|DOKUMENTEN?|DOKUMENT|DOCUMENTOS?|DOCUMENTI"
              + "|DOCUMENTEN)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile("(?:LOAD-DATE|Load-Date):.*|(?:LENGTH|Length|L\u00C4NGE):\\s*\\d.*");
  private static final Pattern UNI = Pattern.compile("(?:Body|Classification)");

  private final TextLines lines;
  private final List<String> document = new ArrayList<>();
  private long length;

  /** Whether documents are parted by lines that number them; known when the first is met. */
  private boolean numbered;

  LexisDocuments(TextLines lines) {
    this.lines = lines;
  }

  /** Whether text that begins so is such an export. */
  static boolean begins(String head) {
    boolean ends = false;
    boolean uni = false;
    boolean labels = false;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (isSeparator(line)) {
        return true;
      }
      if (line.length() <= LONGEST_MARK) {
        ends |= isEnd(line);
        uni |= UNI.matcher(line.strip()).matches();
        labels |= isLabel(line);
      }
    }
    return labels && (uni || ends) || uni && ends;
  }

  private static boolean isSeparator(String line) {
    if (line.length() > LONGEST_MARK || line.isBlank()) {
      return false;
    }
    // Nearly all lines are no separators; most of them show it by their first letter.
    char first = line.stripLeading().charAt(0);
    return (Character.isDigit(first) || first == 'D' || first == 'd')
        && SEPARATOR.matcher(line).matches();
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_MARK && LABEL.matcher(line.strip()).matches();
  }

  private static boolean isEnd(String line) {
    return line.length() <= LONGEST_MARK && END.matcher(line).matches();
  }

  @Override
  public @Nullable Reading next(String name) throws IOException {
    boolean any = gather();
    while (any && length == 0) {
      any = gather();
    }
    if (!any) {
      return null;
    }
    return length > ArticleParts.LONGEST_TEXT
        ? new Reading.Failed(name, "a document of more than 2 MiB, which no article is")
        : new LexisDocument(document).reading(name);
  }

  /** Takes the lines of a document; false where there are no more. */
  private boolean gather() throws IOException {
    document.clear();
    length = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (isSeparator(line)) {
        boolean whole = numbered || document.stream().anyMatch(LexisDocuments::isLabel);
        numbered = true;
        if (whole) {
          return true;
        }
        // What stands before the first separator is the cover.
        document.clear();
        length = 0;
      } else if (!numbered && isEnd(line)) {
        return true;
      } else {
        take(line);
      }
    }
    return length > 0;
  }

  private void take(String line) {
    length += line.isBlank() ? 0 : line.length() + 1;
    if (length > ArticleParts.LONGEST_TEXT) {
      document.clear();
    } else if (!line.isBlank()
        || document.isEmpty()
        || !document.get(document.size() - 1).isBlank()) {
      document.add(line);
    }
  }
}
