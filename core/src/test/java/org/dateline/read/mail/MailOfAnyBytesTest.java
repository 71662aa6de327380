package org.dateline.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.read.Bytes;
import org.dateline.read.Damage;

class MailOfAnyBytesTest {
  private static final String MIXED =
      """
      From: =?iso-8859-1?Q?Jos=E9?= <jose@paper.example>
      Date: Mon, 26 Sep 2011 18:13:00 +0500
      Subject: Accord
      Message-ID: <a@b>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: multipart/alternative; boundary=c

      --c
      Content-Type: text/plain; charset=utf-8; format=flowed

      Ministers\s
      met.
      --c
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <p>Ministers=20met.</p>
      --c--
      --b
      Content-Type: text/plain
      Content-Disposition: attachment; filename=a.txt
      Content-Transfer-Encoding: base64

      TWluaXN0ZXJzIG1ldC4K
      --b
      Content-Type: message/rfc822

      From: x@y.example
      Date: 26 Sep 2011
      Subject: x

      Rebels freed a hostage.
      --b--
      """;
  private static final String LINE = "From desk@wire.example Mon Sep 26 18:13:00 2011\n";

  private static final List<byte[]> MAIL =
      List.of(
          MailReaderTest.sample("bulletin.eml"),
          MailReaderTest.bytes(MIXED),
          MailReaderTest.bytes(LINE + MIXED + "\n" + LINE + MIXED));

  private static final List<String> SCRAPS =
      List.of(
          "\n\n",
          "\r\n",
          "\r",
          "--b\n",
          "--b--\n",
          "--c--\n",
          LINE,
          "Content-Type: multipart/mixed\n",
          "Content-Type: multipart/mixed; boundary=\"\"\n",
          "Content-Type: multipart/digest; boundary=b\n",
          "Content-Type: message/rfc822\n",
          "Content-Type: text/plain; charset=utf-16\n",
          "Content-Type: text/plain; charset=\"::\"; format=flowed; delsp=yes\n",
          "Content-Type: ;;;=\n",
          "Content-Disposition: attachment; filename*0*=utf-8''%; filename*1=\n",
          "Content-Transfer-Encoding: base64\n",
          "Content-Transfer-Encoding: uuencode\n",
          "Content-Transfer-Encoding: quoted-printable\n",
          "=?utf-8?B?",
          "=?x?Q?=ZZ?=",
          "?=",
          "=",
          "=ZZ",
          "<",
          ">",
          "(((",
          "\"",
          "> quoted\n",
          "-- \n",
          "On Monday x wrote:\n",
          "-----Original Message-----\n",
          "\0",
          "\u2028",
          " \n");

  @Property
  void damagedMailGivesReadingsAndNoException(@ForAll long seed) {
    byte[] mail = Damage.of(MAIL, seed, SCRAPS);
    long start = System.nanoTime();

    assertThat(Bytes.readings(mail)).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}
