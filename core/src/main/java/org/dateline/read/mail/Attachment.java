package org.dateline.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dateline.read.Input;
import org.jspecify.annotations.Nullable;

/**
 * A file that a message carries.
 *
 * @param name its name, or one made of its number and kind
 * @param bytes what it holds
 * @param charset what the message says of its encoding, or null
 * @param url where it stood on the web, or null
 */
record Attachment(String name, byte[] bytes, @Nullable String charset, @Nullable String url) {

  /** The file to be read, called {@code input!name}, or {@code input!message!name}. */
  Input in(Input input, @Nullable String message) throws IOException {
    String entry = message == null ? name : message + "!" + name;
    return input.inside(entry, new ByteArrayInputStream(bytes), url, charset);
  }
}
