package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void namesNoClasses() {
    IOException mime = new IOException("org.a.io.LimitException: org.b.X: too long a line");

    assertThat(Trouble.of(mime).reason()).isEqualTo("too long a line");
    assertThat(Trouble.of(new IOException()).reason()).isEqualTo("could not be read");
  }

  @Test
  void keepsTheWordsOfAnExceptionThatExplainsItsCause() {
    IOException explained = new IOException("no such host: a.b", new UnknownHostException("a.b"));

    assertThat(Trouble.of(explained).reason()).isEqualTo("no such host: a.b");
  }

  @Test
  void looksThroughAnExceptionThatOnlyCarriesItsCause() {
    IOException cause = new FileNotFoundException("gone");

    assertThat(Trouble.of(new UncheckedIOException(cause)).reason()).isEqualTo("gone");
    assertThat(Trouble.of(new IOException(cause)).reason()).isEqualTo("gone");
  }
}
