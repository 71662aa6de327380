package org.dateline.read.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.dateline.read.ArticleReader;
import org.dateline.read.InnerReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads a message, as agencies send their bulletins ({@code .eml}), and what is attached to it; of
 * web pages that a browser saved as a message ({@code .mhtml}) the page.
 */
public final class MailReader implements ArticleReader {
  private static final Set<String> ENDINGS = Set.of("eml", "mht", "mhtml");

  private final InnerReader inner;

  /** A reader whose attachments {@code inner} reads. */
  public MailReader(InnerReader inner) {
    this.inner = inner;
  }

  @Override
  public boolean knows(Input input) {
    String head = input.headText();
    return MailHead.isMessage(head)
        || ENDINGS.contains(input.extension()) && MailHead.isField(head);
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    input.stream().skipNBytes(input.encoding().mark());
    MailMessage message = MailParts.of(input.stream());
    Iterator<MailReadings.Message> one = List.of(message(input, message)).iterator();
    return new MailReadings(input, inner, () -> one.hasNext() ? one.next() : null);
  }

  private static MailReadings.Message message(Input input, MailMessage message) {
    String snapshot = message.fields().raw("snapshot-content-location");
    if (!message.html().isBlank() && (snapshot != null || input.extension().startsWith("mht"))) {
      byte[] html = message.html().getBytes(StandardCharsets.UTF_8);
      Attachment page = new Attachment("page.html", html, "utf-8", snapshot);
      return new MailReadings.Message(null, null, List.of(page));
    }
    Reading reading = MailArticle.of(input.name(), message);
    return new MailReadings.Message(null, reading, message.attachments());
  }
}
