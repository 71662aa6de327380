package org.dateline.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Assertions;

class JsonOfAnyBytesTest {
  private static final List<String> SOUND =
      List.of(
          """
          {"id":1,"title":"T","authors":["A",{"name":"B"}],"text":"It rained."}
          """,
          "[{\"title\":\"T\",\"body\":\"<p>One.</p>\"},\n{\"text\":\"Two \\\"or\\\" \\u00e9.\"}]",
          "{\"status\":\"ok\",\"articles\":{\"results\":[{\"date\":\"2011-09-26\",\"time\":\"10:00\",\"body\":\"One.\"},{\"content\":\"Two."
              + " [+12 chars]\"}],\"page\":1}}",
          """
          {
           "headline": {"main": "T"},
           "pub_date": 1317060780,
           "content":
           {"rendered": "<p>One."}
          }
          {
           "text": "Two."
          }
          """);

  @Property
  void anyChangeOfJsonGivesAReading(
      @ForAll @From("sound") String json,
      @ForAll @From("scraps") String scrap,
      @ForAll int from,
      @ForAll int to) {
    byte[] bytes = spliced(json.getBytes(UTF_8), scrap.getBytes(UTF_8), from, to);

    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (String name : List.of("a.json", "a.jsonl", "a")) {
            assertThat(JsonInputs.readings(name, bytes))
                .isNotEmpty()
                .extracting(Reading::name)
                .allMatch(told -> told.startsWith(name));
          }
          assertThat(Bytes.readings(bytes)).isNotEmpty();
        });
  }

  @Property
  void anyByteThatIsFlippedGivesAReading(
      @ForAll @From("sound") String json, @ForAll int place, @ForAll byte value) {
    byte[] bytes = json.getBytes(UTF_8);
    bytes[Math.floorMod(place, bytes.length)] = value;

    assertThat(JsonInputs.readings("a.json", bytes)).isNotEmpty();
    assertThat(Bytes.readings(bytes)).isNotEmpty();
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

  @Provide
  Arbitrary<String> sound() {
    return Arbitraries.of(SOUND);
  }

  @Provide
  Arbitrary<String> scraps() {
    List<String> scraps =
        List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\n",
            "\\",
            "\\u",
            "\\ud83d",
            "null",
            "NaN",
            "1e99999",
            "-0",
            "true",
            "{\"text\":\"",
            "\"text\":",
            "{\"a\":[{",
            "\0",
            "\uFEFF",
            "\u00e9",
            "[[[[[[[[",
            "{\"articles\":[",
            "\"None\"",
            "<p>");
    return Arbitraries.of(scraps).list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
