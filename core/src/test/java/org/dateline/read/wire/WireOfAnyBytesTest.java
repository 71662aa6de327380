package org.dateline.read.wire;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.read.Bytes;
import org.dateline.read.xml.Mutation;

class WireOfAnyBytesTest {
  private static final byte[] NITF = bytes("one-of-each/nitf.xml");
  private static final byte[] NEWSML = bytes("one-of-each/newsml-g2.xml");
  private static final byte[] OLD_NEWSML = bytes("wire/newsml-1.xml");

  @Property
  void damagedNitfGivesAReading(@ForAll @From("mutations") Mutation mutation) {
    Bytes.assertReadings(new NitfReader(Fixture.CLOCK), mutation.of(NITF));
  }

  @Property
  void damagedNewsmlGivesAReading(@ForAll @From("mutations") Mutation mutation) {
    Bytes.assertReadings(new NewsmlReader(Fixture.CLOCK), mutation.of(NEWSML));
  }

  @Property
  void damagedNewsml1GivesAReading(@ForAll @From("mutations") Mutation mutation) {
    Bytes.assertReadings(new NewsmlReader(Fixture.CLOCK), mutation.of(OLD_NEWSML));
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

  private static byte[] bytes(String file) {
    return Fixture.text(file).getBytes(StandardCharsets.UTF_8);
  }
}
