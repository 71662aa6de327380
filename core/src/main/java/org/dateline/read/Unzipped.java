package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip file holds. */
final class Unzipped extends GZIPInputStream {

  Unzipped(InputStream zipped, int buffer) throws IOException {
    super(zipped, buffer);
  }

  /**
   * None for certain. A buffer over this then hands on what it has before it asks for more, so that
   * what stands before a break in the file is read.
   */
  @Override
  public int available() {
    return 0;
  }
}
