package org.dateline.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.dateline.read.Bytes;
import org.dateline.read.Flood;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class MboxReaderTest {
  private static final String LINE = "From desk@wire.example Mon Sep 26 18:13:00 2011\n";

  @Test
  void partsMessagesWithoutAnEmptyLineBetweenThem() {
    String one = LINE + "Subject: One\n\nMinisters met.\n" + LINE + "They signed an accord.\n";
    String two = LINE + "Subject: Two\nTo: desk\n\nRebels freed a hostage.\n";
    String three = LINE + "Subject: Three\n\nPolice arrested a man.\n";

    List<Reading> readings = Bytes.readings(MailReaderTest.bytes(one + two + three));

    assertThat(readings)
        .extracting(reading -> ((Reading.Read) reading).article().title())
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void readsMessagesOneAfterTheOther() {
    String box =
        LINE
            + "Subject: One\n\n"
            + "Ministers met.\n"
            + "From the north came rain.\n\n"
            + ">From May on they talk.\n\n"
            + LINE
            + "Subject: Two\n\nRebels freed a hostage.\n";

    List<Reading> readings = Bytes.readings(MailReaderTest.bytes(box));

    assertThat(readings).extracting(Reading::name).containsExactly("-!message-1", "-!message-2");
    assertThat(readings.get(0))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.article().title()).isEqualTo("One");
              assertThat(read.article().text()).endsWith("From May on they talk.");
            });
  }

  @Test
  void namesAttachmentsByTheirMessage() {
    String box =
        LINE
            + "Subject: One\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nMinisters met.\n"
            + "--b\nContent-Disposition: attachment; filename=a.txt\n\nRebels freed a hostage.\n"
            + "--b--\n";

    assertThat(Bytes.readings(MailReaderTest.bytes(box)))
        .extracting(Reading::name)
        .containsExactly("-!message-1", "-!message-1!a.txt");
  }

  @Test
  void goesOnAfterAMessageThatIsTooLong() {
    String end = "\n\n" + LINE + "Subject: Two\n\nMinisters met.\n";
    InputStream box = Flood.of(LINE + "Subject: One\n\n", 49, end);

    List<Reading> readings = MailBoxes.readings(box);

    assertThat(readings.get(0))
        .isEqualTo(new Reading.Failed("-!message-1", "a message of more than 48 MiB"));
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
    assertThat(readings).hasSize(2);
  }

  @Test
  void takesNoNewsForAMailbox() {
    assertThat(MailHead.isMailbox("From Kabul came news at 18:13 in the evening.\n\nMore.\n"))
        .isFalse();
  }
}
