package org.dateline.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.read.Bytes;
import org.dateline.read.Damage;

class FeedsOfAnyBytesTest {
  private static final List<byte[]> FEEDS =
      List.of(
          FeedReaderTest.sample("rss2.xml"),
          FeedReaderTest.sample("rss1.rdf"),
          FeedReaderTest.sample("atom.xml"),
          FeedReaderTest.sample("feed.json"),
          ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>a</title><content"
                  + " type='application/xhtml+xml' mode='xml'><p>b</p></content></entry></feed>")
              .getBytes(StandardCharsets.UTF_8));

  private static final List<String> SCRAPS =
      List.of(
          "<item>",
          "</item>",
          "<entry>",
          "<content:encoded>",
          "<odd:name odd:at='1'>",
          "<link href='::' rel='alternate'/>",
          "<guid isPermaLink='true'>",
          "<category term='a'/>",
          "<author><name>x",
          "<dc:date>0000-00-00</dc:date>",
          "<pubDate>Mon, 99 Feb 0 99:99 X</pubDate>",
          "<enclosure url='a' length='-1e9' type='?'/>",
          "<source><id/></source>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "<!DOCTYPE rss [<!ENTITY x 'y'>]>",
          "<?xml version='1.1'?>",
          "&x;",
          "&#0;",
          "&",
          "<",
          "'",
          " xmlns='urn:x' ",
          " mode='base64' ",
          " type='html' ",
          " xml:base='::' ",
          "<p>".repeat(250),
          "{\"items\":[",
          "]}",
          "\"content_html\":",
          "[",
          "…",
          "\0",
          "\uFFFE");

  @Property
  void damagedFeedsGiveReadingsAndNoException(@ForAll long seed) {
    byte[] feed = Damage.of(FEEDS, seed, SCRAPS);
    long start = System.nanoTime();

    assertThat(Bytes.readings(feed)).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}
