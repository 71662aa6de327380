package org.dateline.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Flood;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class MailReaderTest {
  private static final String HEAD =
      """
      From: Jane Doe <jane@paper.example>
      Date: Mon, 26 Sep 2011 18:13:00 +0500
      Subject: Accord
      """
          .replace("\n", "\r\n");
  private static final String TEXT = "\r\nMinisters met.\r\n";

  @Test
  void readsABulletin() {
    Article article = Bytes.article(sample("bulletin.eml"));

    assertThat(article.id()).isEqualTo("20120517.0931.44@wire.example");
    assertThat(article.title()).isEqualTo("Ethiopia and Djibouti sign railway accord");
    assertThat(article.publishedAt()).hasToString("2012-05-17T09:31+03:00");
    assertThat(article.agency()).isEqualTo("Xinhua");
    assertThat(article.author()).isNull();
    assertThat(article.dateline()).isEqualTo("ADDIS ABABA");
    assertThat(article.text())
        .isEqualTo(
            "Ethiopia and Djibouti signed an accord on Wednesday to rebuild the railway that links"
                + " the two capitals.\n\n"
                + "The transport ministers of the two countries signed the paper in Addis Ababa."
                + " Djibouti’s minister thanked Ethiopia for its patience.\n\n"
                + "Opposition members in Djibouti had demanded a vote on the accord. The government"
                + " rejected the demand last week.\n\n"
                + "Work on the line will begin in October.");
  }

  @Test
  void takesASenderForTheAuthor() {
    Article article = Bytes.article(HEAD + TEXT);

    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isNull();
  }

  @Test
  void takesTheAgencyFromTheAddressOfTheSender() {
    Article article = Bytes.article(HEAD.replace("paper.example", "mail.reuters.com") + TEXT);

    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("Reuters");
  }

  @Test
  void takesReplyMarksOffTheSubject() {
    assertThat(Bytes.article(HEAD.replace("Accord", "Fwd: Re: Accord") + TEXT).title())
        .isEqualTo("Accord");
    assertThat(Bytes.article(HEAD.replace("Accord", "[AFP] UPDATE 2-Accord") + TEXT))
        .satisfies(
            article -> {
              assertThat(article.title()).isEqualTo("Accord");
              assertThat(article.revision()).isEqualTo("UPDATE 2");
              assertThat(article.agency()).isEqualTo("AFP");
            });
  }

  @Test
  void readsHeadersThatAreNotEncoded() {
    assertThat(Bytes.article(HEAD.replace("Accord", "Señor met ministers") + TEXT).title())
        .isEqualTo("Señor met ministers");
  }

  @Test
  void prefersPlainTextToHtml() {
    Article article =
        Bytes.article(alternative("Ministers met.", "<p>Ministers <b>met</b> here.</p>"));

    assertThat(article.text()).isEqualTo("Ministers met.");
  }

  @Test
  void takesHtmlWhereThePlainTextOnlyPointsToIt() {
    String html = "<p>Ministers met in the capital on Monday.</p>".repeat(1);
    String long_ = html + "<p>They signed an accord on the border and on the common river.</p>";

    assertThat(Bytes.article(alternative("See HTML.", long_)).text())
        .startsWith("Ministers met in the capital on Monday.");
  }

  @Test
  void readsHtmlAlone() {
    Article article =
        Bytes.article(
            HEAD
                + "Content-Type: text/html; charset=utf-8\r\n\r\n"
                + "<html><body><p>Ministers met.</p><p>They signed.</p></body></html>");

    assertThat(article.text()).isEqualTo("Ministers met.\n\nThey signed.");
  }

  @Test
  void readsWhatIsAttached() {
    String page = Base64.getEncoder().encodeToString(bytes("Rebels freed two hostages.\n"));
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\n\r\n"
            + "Ministers met.\r\n"
            + "--b\r\n"
            + "Content-Type: text/plain; name=\"=?utf-8?Q?n=C3=B3ta.txt?=\"\r\n"
            + "Content-Disposition: attachment\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + page
            + "\r\n--b\r\nContent-Type: image/png\r\n\r\nabc\r\n--b--\r\n";

    List<Reading> readings = Bytes.readings(bytes(mail));

    assertThat(readings).extracting(Reading::name).containsExactly("-", "-!nóta.txt");
    assertThat(article(readings.get(1)).text().strip()).isEqualTo("Rebels freed two hostages.");
  }

  @Test
  void readsMessagesInMessagesTwoDeep() {
    String inner = HEAD + "\r\nRebels freed a hostage.\r\n";
    String mail = inMessage(inMessage(inMessage(inner, "c"), "b"), "a");

    List<Reading> readings = Bytes.readings(bytes(mail));

    assertThat(readings)
        .extracting(Reading::name)
        .containsExactly(
            "-", "-!part-1.eml", "-!part-1.eml!part-1.eml", "-!part-1.eml!part-1.eml!part-1.eml");
    assertThat(readings.get(3))
        .isInstanceOfSatisfying(
            Reading.Skipped.class, skipped -> assertThat(skipped.reason()).startsWith("deeper"));
  }

  @Test
  void readsAPageThatABrowserSaved() {
    String mail =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://paper.example/accord
        Subject: Accord
        Date: Mon, 26 Sep 2011 18:13:00 +0500
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=b

        --b
        Content-Type: text/html

        <html><body><p>Ministers met.</p></body></html>
        --b--
        """;

    assertThat(Bytes.readings(bytes(mail)))
        .singleElement()
        .extracting(Reading::name)
        .isEqualTo("-!page.html");
  }

  @Test
  void saysThatAMessageIsEncrypted() {
    String mail =
        HEAD
            + "Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--\r\n";

    assertThat(Bytes.readings(bytes(mail)))
        .containsExactly(new Reading.Skipped("-", "an encrypted message"));
  }

  @Test
  void saysThatAMessageWithoutTextIsEmpty() {
    assertThat(Bytes.readings(bytes(HEAD + "\r\n"))).containsExactly(new Reading.Empty("-"));
  }

  @Test
  void takesNoNewsForMail() {
    MailReader reader = new MailReader(inner -> Collections.emptyIterator());

    assertThat(reader.knows(input("From: our own correspondent\n\nMinisters met.\n"))).isFalse();
    assertThat(reader.knows(input("From: Kabul\nTo: all\nSubject: Talks\n\nMet.\n"))).isFalse();
    assertThat(reader.knows(input("Title: Talks\nDate: 1 May 2011\nFrom: Kabul\n\nM.\n")))
        .isFalse();
    assertThat(reader.knows(input(HEAD + TEXT))).isTrue();
    assertThat(reader.knows(input("To: a\nSubject: b\nMessage-ID: <c>\n\nMet.\n"))).isTrue();
  }

  @Test
  void readsWhatStandsBeforePartsThatLieTooDeep() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int each = 0; each < 50_000; each++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(each).append("\r\n\r\n--b");
      mail.append(each).append("\r\n\r\nMinisters met.\r\n--b").append(each).append("\r\n");
    }

    assertThat(Bytes.readings(bytes(mail.toString())))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> assertThat(read.note()).isEqualTo("parts lie deeper than 10 in each other"));
  }

  @Test
  void stopsAtFiveHundredParts() {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\n\r\nMinisters met.\r\n".repeat(50_000);

    assertThat(Bytes.reading(mail))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read ->
                assertThat(read.note()).isEqualTo("more than 500 parts; the rest was not read"));
  }

  @Test
  void refusesHeadsWithoutEnd() {
    String mail = HEAD + "X-Odd: a\r\n".repeat(100_000) + TEXT;

    assertThat(Bytes.readings(bytes(mail)))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed ->
                assertThat(failed.reason())
                    .isEqualTo("the message is broken: Maximum header limit (1000) exceeded"));
  }

  @Test
  void refusesALineWithoutEnd() {
    InputStream endless = Flood.of(HEAD + "\r\n", 20, "");

    assertThat(MailBoxes.readings(endless))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed ->
                assertThat(failed.reason())
                    .isEqualTo("the text is longer than 2 MiB, which no article is"));
  }

  @Test
  void refusesAHeaderWithoutEnd() {
    String mail = HEAD + "X-Odd: " + "a".repeat(1_000_000) + "\r\n" + TEXT;

    assertThat(Bytes.readings(bytes(mail)))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed -> assertThat(failed.reason()).startsWith("the message is broken: "));
  }

  private static String inMessage(String mail, String boundary) {
    return HEAD
        + "Content-Type: multipart/mixed; boundary="
        + boundary
        + "\r\n\r\n--"
        + boundary
        + "\r\nContent-Type: message/rfc822\r\n\r\n"
        + mail
        + "\r\n--"
        + boundary
        + "--\r\n";
  }

  private static String alternative(String plain, String html) {
    return HEAD
        + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
        + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + plain
        + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + html
        + "\r\n--b--\r\n";
  }

  private static Article article(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.article();
    }
    throw new AssertionError("no article: " + reading);
  }

  private static Input input(String text) {
    try {
      return Input.open("-", new ByteArrayInputStream(bytes(text)), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] sample(String name) {
    String path = "/read/one-of-each/" + name;
    try (InputStream stream = MailReaderTest.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
