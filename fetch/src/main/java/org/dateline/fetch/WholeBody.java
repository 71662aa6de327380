package org.dateline.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.dateline.read.OneLine;

/**
 * Takes the body of an answer as it arrives, within limits of length and time.
 *
 * @param most how many bytes it may have, before and after it is unzipped
 * @param time how long it may take
 */
record WholeBody(int most, Duration time) {

  /** The bytes of the body of an answer, unzipped where it was sent so; it is closed. */
  byte[] read(HttpResponse<InputStream> response) throws IOException {
    byte[] bytes = read(response.body());
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "identity", "" -> bytes;
      case "gzip", "x-gzip" -> unzipped(bytes);
      default ->
          throw new IOException(
              "sent in an encoding that was not asked for: " + OneLine.of(encoding));
    };
  }

  private byte[] read(InputStream body) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    // Only closing it ends a read that waits for a server that has fallen silent.
    CompletableFuture<Void> watch =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              close(body);
            },
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
    try (body) {
      byte[] bytes = limited(body);
      if (late.get()) {
        throw tooLate();
      }
      return bytes;
    } catch (IOException e) {
      throw late.get() ? tooLate() : e;
    } finally {
      watch.cancel(false);
    }
  }

  private byte[] unzipped(byte[] bytes) throws IOException {
    try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return limited(unzipped);
    }
  }

  private byte[] limited(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new IOException("longer than " + (most >> 20) + " MiB, which no article is");
    }
    return bytes;
  }

  private IOException tooLate() {
    return new IOException("did not arrive within " + time.toSeconds() + " s");
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // It is given up anyway.
    }
  }
}
