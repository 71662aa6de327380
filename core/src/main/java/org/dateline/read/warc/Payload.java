package org.dateline.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;

/**
 * What a record holds, if that may be an article: HTML, XML (feeds are), JSON, PDF or plain text.
 *
 * @param bytes it, as it was before it was packed and parted to be sent
 * @param type its media type, in small letters: {@code text/html}; empty where none is told
 * @param charset its encoding, where that is told
 */
record Payload(InputStream bytes, String type, @Nullable String charset) {
  private static final String HTTP = "application/http";
  private static final int FOUND = 200;
  private static final Set<String> ARTICLES =
      Set.of(
          "text/html",
          "text/plain",
          "text/xml",
          "text/json",
          "application/xml",
          "application/json",
          "application/feed+json",
          "application/ld+json",
          "application/x-ndjson",
          "application/pdf");

  /**
   * The payload of a record, or null where that is no article.
   *
   * @throws IOException where it cannot be unpacked; the message is for the user
   */
  static @Nullable Payload of(WarcRecord record) throws IOException {
    ByteBuffer block = ByteBuffer.wrap(record.bytes(), record.from(), record.length());
    String type = record.header("Content-Type");
    return record.header("WARC-Type").equals("response")
        ? ofResponse(type, block)
        : ofType(type, HttpAnswer.stream(block));
  }

  private static @Nullable Payload ofResponse(String type, ByteBuffer block) throws IOException {
    if (!type.toLowerCase(Locale.ROOT).startsWith(HTTP)) {
      return null;
    }
    HttpAnswer answer = HttpAnswer.of(block);
    String told = answer.header("Content-Type");
    return answer.status() == FOUND && isArticle(type(told)) ? ofType(told, answer.body()) : null;
  }

  private static @Nullable Payload ofType(String told, InputStream bytes) {
    String type = type(told);
    return isArticle(type) ? new Payload(bytes, type, charset(told)) : null;
  }

  private static boolean isArticle(String type) {
    return type.isEmpty() || type.endsWith("+xml") && !isPicture(type) || ARTICLES.contains(type);
  }

  private static boolean isPicture(String type) {
    return type.startsWith("image/");
  }

  private static String type(String told) {
    int end = told.indexOf(';');
    return (end < 0 ? told : told.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String charset(String told) {
    return MediaType.parseLeniently(told).parameters().get("charset");
  }
}
