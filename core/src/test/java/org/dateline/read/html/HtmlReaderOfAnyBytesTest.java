package org.dateline.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dateline.read.Bytes;
import org.junit.jupiter.api.Assertions;

class HtmlReaderOfAnyBytesTest {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final byte[] PAGE = page();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPageWithWrongBytesGivesAReading(
      @ForAll @Size(max = 20) List<Integer> places, @ForAll byte b) {
    byte[] bytes = PAGE.clone();
    places.forEach(place -> bytes[Math.floorMod(place, bytes.length)] = b);

    read(bytes);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPageThatIsCutOrDoubledGivesAReading(
      @ForAll int from, @ForAll int to, @ForAll boolean twice) {
    int start = Math.floorMod(from, PAGE.length);
    int end = start + Math.floorMod(to, PAGE.length - start);
    String page = new String(PAGE, StandardCharsets.UTF_8);
    String piece = new String(PAGE, start, end - start, StandardCharsets.UTF_8);

    read((twice ? page + piece : "<p>" + piece).getBytes(StandardCharsets.UTF_8));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void scrapsOfPagesGiveAReading(@ForAll @From("scraps") String scraps) {
    read(("<html>" + scraps).getBytes(StandardCharsets.UTF_8));
    assertThat(HtmlFragment.paragraphs(scraps)).doesNotContainNull();
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class='article-body'>",
            "<div class=related>",
            "</div>",
            "<br>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<h1>",
            "</h1>",
            "<h2>",
            "<a href=1>",
            "</a>",
            "<ul>",
            "<li>",
            "<blockquote>",
            "<aside>",
            "<article>",
            "</article>",
            "<!--",
            "-->",
            "<script type='application/ld+json'>",
            "{\"@type\":\"NewsArticle\",\"headline\":\"",
            "\"}",
            "</script>",
            "<time datetime='2024-03-05'>",
            "<span class=byline>",
            "By Jane Doe",
            "<pre>",
            "<plaintext>",
            "<svg>",
            "<math>",
            "<template>",
            "<select>",
            "<meta name=date" + " content='",
            "'>",
            "\0",
            "\uFFFF",
            "&nbsp;",
            "&#55296;",
            "KABUL (AFP) - ",
            "The army said on Tuesday that it would go back to its barracks within ten days. ",
            "Published: Mon 26 Sep 2011, 6:13 PM",
            "Related",
            "<title>",
            "</title>",
            "\uD83D",
            "|")
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  private static void read(byte[] bytes) {
    Assertions.assertTimeout(LONGEST, () -> assertThat(Bytes.readings(bytes)).isNotEmpty());
  }

  private static byte[] page() {
    try (InputStream in =
        HtmlReaderOfAnyBytesTest.class.getResourceAsStream("/read/one-of-each/page.html")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
