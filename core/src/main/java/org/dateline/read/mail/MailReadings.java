package org.dateline.read.mail;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.InnerReader;
import org.dateline.read.InnerReadings;
import org.dateline.read.Input;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.Trouble;
import org.jspecify.annotations.Nullable;

/** The readings of messages: of each the message itself, then what is attached to it. */
final class MailReadings extends InnerReadings {
  private final Input input;
  private final Messages messages;
  private Iterator<Attachment> attachments = Collections.emptyIterator();
  private boolean any;

  /** Gives messages, one at a time. */
  interface Messages {
    /** The next message, or null at the end. */
    @Nullable Message next() throws IOException;
  }

  /**
   * One message.
   *
   * @param entry its name in the input, or null where it is the input
   * @param reading what came of it, or null where only its attachments are of interest
   * @param attachments what is attached to it
   */
  record Message(@Nullable String entry, @Nullable Reading reading, List<Attachment> attachments) {}

  private @Nullable String entry;

  MailReadings(Input input, InnerReader inner, Messages messages) {
    super(inner);
    this.input = input;
    this.messages = messages;
  }

  @Override
  protected @Nullable Reading following() throws IOException {
    if (attachments.hasNext()) {
      return attachment(attachments.next());
    }
    Message message = messages.next();
    if (message == null) {
      end();
      return any ? null : new Reading.Empty(input.name());
    }
    any = true;
    entry = message.entry();
    attachments = message.attachments().iterator();
    return message.reading();
  }

  private @Nullable Reading attachment(Attachment file) {
    try {
      enter(file.in(input, entry));
      return null;
    } catch (IOException | RuntimeException e) {
      String inside = entry == null ? file.name() : entry + "!" + file.name();
      return Trouble.of(e).under(input.name() + "!" + OneLine.of(inside));
    }
  }
}
