package org.dateline.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.read.Bytes;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.fields.FieldMap;
import org.junit.jupiter.api.Assertions;

class TableOfAnyBytesTest {
  private static final FieldMap MAP = FieldMap.of(Map.of());
  private static final byte[] SOUND =
      "id,title,published,text\n1,\"A \"\"T\"\"\",2011-09-26,\"It rained.\n\nAgain.\"\n2,T,,It blew.\n"
          .getBytes(StandardCharsets.UTF_8);

  @Property
  void anyChangeOfATableGivesAReading(
      @ForAll @From("scraps") String scrap, @ForAll int from, @ForAll int to) {
    byte[] spliced = spliced(SOUND, scrap.getBytes(StandardCharsets.UTF_8), from, to);

    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(named("a.csv", spliced)).isPositive();
          assertThat(named("a.tsv", spliced)).isPositive();
          assertThat(Bytes.readings(spliced)).isNotEmpty();
        });
  }

  /** The bytes with a scrap in place of what stood between two points. */
  private static byte[] spliced(byte[] bytes, byte[] scrap, int from, int to) {
    int a = Math.floorMod(from, bytes.length);
    int b = Math.floorMod(to, bytes.length);
    byte[] result = new byte[Math.min(a, b) + scrap.length + bytes.length - Math.max(a, b)];
    System.arraycopy(bytes, 0, result, 0, Math.min(a, b));
    System.arraycopy(scrap, 0, result, Math.min(a, b), scrap.length);
    int rest = bytes.length - Math.max(a, b);
    System.arraycopy(bytes, Math.max(a, b), result, result.length - rest, rest);
    return result;
  }

  private static int named(String name, byte[] table) throws IOException {
    Input input = Input.open(name, new ByteArrayInputStream(table), true);
    Iterator<Reading> readings = new TableReader(MAP).read(input);
    int count = 0;
    for (; readings.hasNext(); count++) {
      assertThat(readings.next().name()).startsWith(name);
    }
    return count;
  }

  @Provide
  Arbitrary<String> scraps() {
    List<String> scraps =
        List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "\r",
            "\n",
            "\r\n",
            "text",
            "id,text\n",
            "\0",
            "\uFEFF",
            "\u00e9",
            "\uD83D\uDE00",
            "\\",
            "'",
            "It rained.",
            "<p>One.</p>",
            "#");
    return Arbitraries.of(scraps).list().ofMaxSize(8).map(list -> String.join("", list));
  }
}
