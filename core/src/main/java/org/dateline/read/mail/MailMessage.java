package org.dateline.read.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message holds.
 *
 * @param fields its head
 * @param plain the paragraphs of its plain text
 * @param html its HTML, or blank
 * @param attachments what is attached to it
 * @param encrypted whether it is encrypted
 * @param note what of it could not be read, in one line, or null
 */
record MailMessage(
    MailFields fields,
    List<String> plain,
    String html,
    List<Attachment> attachments,
    boolean encrypted,
    @Nullable String note) {}
