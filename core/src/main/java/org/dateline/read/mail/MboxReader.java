package org.dateline.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.InnerReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mailbox, one message after the other, called {@code name!message-N}; what is attached to
 * one is called {@code name!message-N!attachment.pdf}. One message at a time is in memory.
 */
public final class MboxReader implements ArticleReader {
  private final InnerReader inner;

  /** A reader whose attachments {@code inner} reads. */
  public MboxReader(InnerReader inner) {
    this.inner = inner;
  }

  @Override
  public boolean knows(Input input) {
    return MailHead.isMailbox(input.headText());
  }

  @Override
  public Iterator<Reading> read(Input input) {
    return new MailReadings(input, inner, new All(input.name(), new MboxMessages(input.stream())));
  }

  /** All messages, with their numbers. */
  private static final class All implements MailReadings.Messages {
    private final String box;
    private final MboxMessages messages;
    private int number;

    All(String box, MboxMessages messages) {
      this.box = box;
      this.messages = messages;
    }

    @Override
    public MailReadings.@Nullable Message next() throws IOException {
      byte[] bytes = messages.next();
      if (bytes == null) {
        return null;
      }
      String entry = "message-" + ++number;
      String name = box + "!" + entry;
      if (messages.isTooLong()) {
        Reading tooLong = new Reading.Failed(name, "a message of more than 48 MiB");
        return new MailReadings.Message(entry, tooLong, List.of());
      }
      try {
        MailMessage message = MailParts.of(new ByteArrayInputStream(bytes));
        Reading reading = MailArticle.of(name, message);
        return new MailReadings.Message(entry, reading, message.attachments());
      } catch (IOException | RuntimeException e) {
        // One broken message shall not end the mailbox.
        return new MailReadings.Message(entry, Trouble.of(e).under(name), List.of());
      }
    }
  }
}
