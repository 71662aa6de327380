package org.dateline.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.xml.Mutation;
import org.junit.jupiter.api.Assertions;

class WireOfAnyBytesTest {
  private static final byte[] NITF = bytes("one-of-each/nitf.xml");
  private static final byte[] NEWSML = bytes("one-of-each/newsml-g2.xml");
  private static final byte[] OLD_NEWSML = bytes("wire/newsml-1.xml");

  @Property
  void damagedNitfGivesAReading(@ForAll @From("mutations") Mutation mutation) {
    assertReadings(new NitfReader(Fixture.CLOCK), mutation.of(NITF));
  }

  @Property
  void damagedNewsmlGivesAReading(@ForAll @From("mutations") Mutation mutation) {
    assertReadings(new NewsmlReader(Fixture.CLOCK), mutation.of(NEWSML));
  }

  @Property
  void damagedNewsml1GivesAReading(@ForAll @From("mutations") Mutation mutation) {
    assertReadings(new NewsmlReader(Fixture.CLOCK), mutation.of(OLD_NEWSML));
  }

  @Provide
  Arbitrary<Mutation> mutations() {
    Arbitrary<String> scraps =
        Arbitraries.of(
            "<nitf>",
            "</nitf>",
            "<newsItem guid='a' version='9'>",
            "<NewsItem>",
            "</newsItem>",
            "<p>",
            "</p>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<!DOCTYPE a [<!ENTITY b 'c'>",
            "&b;",
            "&#0;",
            "\"",
            "\0",
            "<?xml",
            "<embargoed>",
            "<itemMeta>",
            "20240305T142000+9900",
            "\uD83D\uDE00");
    return Mutation.arbitrary(scraps);
  }

  private static void assertReadings(ArticleReader reader, byte[] bytes) {
    List<Reading> readings =
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> readings(reader, bytes));

    assertThat(readings).isNotEmpty();
  }

  private static List<Reading> readings(ArticleReader reader, byte[] bytes) throws IOException {
    Input input = Input.open("a.xml", new ByteArrayInputStream(bytes), false);
    reader.knows(input);
    List<Reading> all = new ArrayList<>();
    reader.read(input).forEachRemaining(all::add);
    return all;
  }

  private static byte[] bytes(String file) {
    return Fixture.text(file).getBytes(StandardCharsets.UTF_8);
  }
}
