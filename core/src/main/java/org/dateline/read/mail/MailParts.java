package org.dateline.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.dateline.read.Encoding;
import org.dateline.read.OneLine;
import org.dateline.read.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message apart. What is read before something broken or overlong is kept.
 *
 * <p>A head may have 1000 fields of 64 KiB, parts may lie 10 deep and be 500; a text may have 4
 * MiB, all attachments 32 MiB together. Messages in messages are attachments.
 */
final class MailParts {
  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 500;
  private static final int MOST_FIELDS = 1000;
  private static final int LONGEST_FIELD = 1 << 16;
  private static final int LONGEST_TEXT = 4 << 20;
  private static final int LONGEST_ATTACHMENTS = 32 << 20;
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxHeaderCount(MOST_FIELDS)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMaxLineLen(LONGEST_TEXT)
          .setMaxContentLen(2L * LONGEST_ATTACHMENTS)
          .build();

  /** What is attached and no news: pictures, signatures, dates for calendars. */
  private static final Set<String> NO_NEWS = Set.of("image", "audio", "video", "font");

  private static final Set<String> NO_NEWS_EITHER =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-encrypted",
          "application/ms-tnef",
          "text/calendar",
          "text/vcard",
          "text/x-vcard",
          "text/css",
          "message/delivery-status",
          "text/rfc822-headers");
  private static final Set<String> ENCRYPTED =
      Set.of("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime");

  private final MailFields fields = new MailFields();
  private final List<String> plain = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final List<Attachment> attachments = new ArrayList<>();
  private boolean encrypted;
  private @Nullable String note;
  private int parts;
  private int held;

  private MailParts() {}

  /** Takes the message apart that {@code bytes} are. */
  static MailMessage of(InputStream bytes) throws IOException {
    MailParts all = new MailParts();
    all.read(bytes);
    return new MailMessage(
        all.fields,
        List.copyOf(all.plain),
        all.html.toString(),
        List.copyOf(all.attachments),
        all.encrypted,
        all.note);
  }

  private void read(InputStream bytes) throws IOException {
    MimeTokenStream stream =
        new MimeTokenStream(
            LIMITS,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(bytes);
    try {
      walk(stream);
    } catch (MimeException | RuntimeException e) {
      note = "the message is broken: " + reason(e);
    } catch (IOException e) {
      if (!(e.getCause() instanceof MimeException)) {
        throw e;
      }
      note = "the message is broken: " + reason(e);
    }
  }

  private static String reason(Exception e) {
    return OneLine.of(Trouble.withoutClasses(String.valueOf(e.getMessage())));
  }

  private void walk(MimeTokenStream stream) throws IOException, MimeException {
    int depth = 0;
    EntityState state = stream.getState();
    while (state != EntityState.T_END_OF_STREAM && note == null) {
      switch (state) {
        case T_START_MULTIPART -> {
          depth++;
          encrypted |= ENCRYPTED.contains(type(stream));
          note = depth > DEEPEST ? "parts lie deeper than 10 in each other" : null;
        }
        case T_END_MULTIPART -> depth--;
        case T_FIELD -> {
          if (depth == 0) {
            fields.tell(stream.getField());
          }
        }
        case T_BODY -> body(stream);
        default -> {
          // What stands between parts is written for programs that do not know parts.
        }
      }
      state = note == null ? stream.next() : EntityState.T_END_OF_STREAM;
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    if (!(stream.getBodyDescriptor() instanceof MaximalBodyDescriptor part)) {
      return;
    }
    if (++parts > MOST_PARTS) {
      note = "more than 500 parts; the rest was not read";
      return;
    }
    String type = type(stream);
    encrypted |= ENCRYPTED.contains(type);
    String file = fileName(part);
    boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType());
    if (!attached && type.equals("text/plain") && (file == null || parts == 1)) {
      plain(part, stream.getDecodedInputStream());
    } else if (!attached && type.equals("text/html") && (file == null || parts <= 2)) {
      html.append(text(part, stream.getDecodedInputStream()));
    } else if (!NO_NEWS.contains(part.getMediaType()) && !NO_NEWS_EITHER.contains(type)) {
      attach(part, file == null ? unnamed(type) : file, stream.getDecodedInputStream());
    }
  }

  private void plain(MaximalBodyDescriptor part, InputStream bytes) throws IOException {
    Map<String, String> parameters = part.getContentTypeParameters();
    boolean flowed = "flowed".equalsIgnoreCase(parameters.get("format"));
    boolean joined = "yes".equalsIgnoreCase(parameters.get("delsp"));
    plain.addAll(MailText.paragraphs(text(part, bytes), flowed, flowed && joined));
  }

  private String text(MaximalBodyDescriptor part, InputStream bytes) throws IOException {
    byte[] read = bytes.readNBytes(LONGEST_TEXT + 1);
    if (read.length > LONGEST_TEXT) {
      note = "a part of more than 4 MiB, of which the rest was not read";
    }
    return decoded(read, part.getContentTypeParameters().get("charset"));
  }

  private void attach(MaximalBodyDescriptor part, String name, InputStream bytes)
      throws IOException {
    byte[] read = bytes.readNBytes(LONGEST_ATTACHMENTS - held + 1);
    if (read.length > LONGEST_ATTACHMENTS - held) {
      note = "attachments of more than 32 MiB; " + OneLine.of(name) + " was not read";
      return;
    }
    held += read.length;
    String charset = part.getContentTypeParameters().get("charset");
    attachments.add(new Attachment(name, read, charset, part.getContentLocation()));
  }

  private static String type(MimeTokenStream stream) {
    return stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String fileName(MaximalBodyDescriptor part) {
    String name = part.getContentDispositionFilename();
    String told = name == null ? part.getContentTypeParameters().get("name") : name;
    return told == null || told.isBlank()
        ? null
        : MailFields.decoded(told).replaceAll("[/\\\\!]", "_");
  }

  private String unnamed(String type) {
    String ending =
        switch (type) {
          case "message/rfc822" -> ".eml";
          case "text/html" -> ".html";
          case "application/pdf" -> ".pdf";
          case "application/zip" -> ".zip";
          default -> "";
        };
    return "part-" + parts + ending;
  }

  /** Latin encodings are told by looking: mail is labelled with them whatever it is. */
  private static String decoded(byte[] bytes, @Nullable String charset) {
    try {
      String name = charset == null ? "us-ascii" : charset.strip().toLowerCase(Locale.ROOT);
      boolean latin = Set.of("us-ascii", "utf-8", "iso-8859-1", "windows-1252").contains(name);
      if (!latin) {
        return new String(bytes, Charset.forName(name));
      }
    } catch (IllegalArgumentException e) {
      // No such encoding; it is told by looking.
    }
    return Encoding.of(bytes).decode(bytes).text();
  }
}
