package org.dateline.read.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The documents among the samples of each format. */
final class Sample {
  private Sample() {}

  static byte[] bytes(String file) throws IOException {
    return of("/read/one-of-each/" + file);
  }

  static byte[] of(String resource) throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      return in.readAllBytes();
    }
  }
}
