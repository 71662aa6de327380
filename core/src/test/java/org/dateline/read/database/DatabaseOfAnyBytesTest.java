package org.dateline.read.database;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.read.Bytes;
import org.dateline.read.xml.Mutation;

class DatabaseOfAnyBytesTest {
  private static final List<byte[]> LEXIS =
      List.of(
          bytes("one-of-each/lexisnexis.txt"),
          bytes("database/nexis-uni.txt"),
          bytes("database/lexisnexis-old.html"));
  private static final List<byte[]> FACTIVA =
      List.of(bytes("database/factiva.txt"), bytes("database/factiva.html"));
  private static final byte[] FACTIVA_XML = bytes("one-of-each/factiva.xml");

  @Property
  void damagedLexisNexisGivesAReading(
      @ForAll @From("mutations") Mutation mutation, @ForAll @From("kinds") int kind) {
    Bytes.assertReadings(new LexisNexisReader(), mutation.of(LEXIS.get(kind)));
  }

  @Property
  void damagedFactivaGivesAReading(
      @ForAll @From("mutations") Mutation mutation, @ForAll @From("kinds") int kind) {
    Bytes.assertReadings(new FactivaTextReader(), mutation.of(FACTIVA.get(kind % 2)));
  }

  @Property
  void damagedFactivaXmlGivesAReading(@ForAll @From("mutations") Mutation mutation) {
    Bytes.assertReadings(new FactivaXmlReader(), mutation.of(FACTIVA_XML));
  }

  @Provide
  Arbitrary<Integer> kinds() {
    return Arbitraries.integers().between(0, 2);
  }

  @Provide
  Arbitrary<Mutation> mutations() {
    Arbitrary<String> scraps =
        Arbitraries.of(
            "\n2 of 9 DOCUMENTS\n",
            "\nEnd of Document\n",
            "\nBody\n",
            "\nBODY:\n",
            "\nLENGTH: 9 words\n",
            "\nMarch 39, 2024\n",
            "\nHD\n",
            "\nAN\tDocument 1\n",
            "\nLP | x",
            "\n\n",
            "<article>",
            "</article>",
            "<table><tr><td>",
            "{\\rtf1",
            "\0",
            "\uD83D\uDE00");
    return Mutation.arbitrary(scraps);
  }

  private static byte[] bytes(String file) {
    return Fixture.text(file).getBytes(StandardCharsets.UTF_8);
  }
}
