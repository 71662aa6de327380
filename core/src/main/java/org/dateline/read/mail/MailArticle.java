package org.dateline.read.mail;

import java.util.List;
import java.util.Locale;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.dateline.read.html.HtmlFragment;
import org.jspecify.annotations.Nullable;

/** Makes an article of a message. */
final class MailArticle {
  private static final int STUB = 200;
  private static final int TIMES = 4;

  private MailArticle() {}

  /** What comes of the message itself, without its attachments. */
  static Reading of(String name, MailMessage message) {
    MailFields fields = message.fields();
    List<String> paragraphs = paragraphs(message);
    if (paragraphs.isEmpty() && message.encrypted()) {
      return new Reading.Skipped(name, "an encrypted message");
    }
    if (paragraphs.isEmpty() && message.note() != null) {
      return new Reading.Failed(name, message.note());
    }
    Sender sender = Sender.of(fields.raw("from"));
    Subject subject = Subject.of(fields.words("subject"), fields.raw("list-id") != null);
    return new ArticleParts(name)
        .id(withoutBrackets(fields.raw("message-id")))
        .title(subject == null ? null : subject.title())
        .published(fields.raw("date"))
        .author(sender.author())
        .agency(subject == null ? null : subject.agency())
        .agency(sender.agency())
        .language(fields.raw("content-language"))
        .url(address(fields.raw("archived-at")))
        .url(address(fields.raw("content-location")))
        .note(message.note())
        .paragraphs(paragraphs)
        .reading();
  }

  /** The plain text, unless it only says that there is HTML. */
  private static List<String> paragraphs(MailMessage message) {
    int plain = length(message.plain());
    if (plain > STUB || message.html().isBlank()) {
      return message.plain();
    }
    List<String> html = HtmlFragment.paragraphs(message.html());
    return plain == 0 || length(html) > TIMES * plain ? html : message.plain();
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static @Nullable String withoutBrackets(@Nullable String id) {
    return id == null ? null : id.replaceAll("[<>]", "").strip();
  }

  private static @Nullable String address(@Nullable String field) {
    String address = withoutBrackets(field);
    boolean web = address != null && address.toLowerCase(Locale.ROOT).startsWith("http");
    return web ? address : null;
  }
}
