package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Fetches what an address names. The library itself opens no connection. */
public interface Web {

  /**
   * What stands at an address.
   *
   * @param uri where it was found, after redirects
   * @param charset what its header says of its encoding, or null
   * @param body its bytes, decompressed; to be closed
   */
  record Page(URI uri, @Nullable String charset, InputStream body) {}

  /**
   * Fetches.
   *
   * @throws IOException where it cannot or may not be fetched; the message is one line for the user
   */
  Page fetch(URI address) throws IOException;
}
