package org.dateline.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.archive.OtherArchiveReader;
import org.dateline.read.archive.TarReader;
import org.dateline.read.archive.ZipReader;
import org.dateline.read.database.FactivaTextReader;
import org.dateline.read.database.FactivaXmlReader;
import org.dateline.read.database.LexisNexisReader;
import org.dateline.read.document.DocxReader;
import org.dateline.read.document.OdtReader;
import org.dateline.read.document.OldWordReader;
import org.dateline.read.document.PdfReader;
import org.dateline.read.document.RtfReader;
import org.dateline.read.feed.FeedReader;
import org.dateline.read.feed.JsonFeedReader;
import org.dateline.read.fields.FieldMap;
import org.dateline.read.html.HtmlReader;
import org.dateline.read.json.JsonLinesReader;
import org.dateline.read.json.JsonReader;
import org.dateline.read.mail.MailReader;
import org.dateline.read.mail.MboxReader;
import org.dateline.read.plain.BinaryReader;
import org.dateline.read.plain.PlainTextReader;
import org.dateline.read.table.TableReader;
import org.dateline.read.warc.WarcReader;
import org.dateline.read.wire.NewsmlReader;
import org.dateline.read.wire.NitfReader;

/**
 * The formats that are read, in the order in which they are asked. The one place that knows them
 * all.
 */
final class Formats implements InnerReader {
  /** How deep archives may lie in each other: an archive in an archive. */
  private static final int DEEPEST = 2;

  private final List<ArticleReader> all;

  Formats(ReadOptions options) {
    FieldMap fields = FieldMap.of(options.fields());
    all =
        List.of(
            new PdfReader(),
            new OldWordReader(),
            new DocxReader(),
            new OdtReader(),
            new WarcReader(this),
            new ZipReader(this),
            new TarReader(this),
            new OtherArchiveReader(),
            new LexisNexisReader(),
            new FactivaTextReader(),
            new RtfReader(),
            new BinaryReader(),
            new NitfReader(),
            new NewsmlReader(),
            new FactivaXmlReader(),
            new FeedReader(),
            new JsonFeedReader(),
            new MboxReader(this),
            new MailReader(this),
            new JsonLinesReader(fields),
            new JsonReader(fields),
            new HtmlReader(),
            new TableReader(fields),
            new PlainTextReader());
  }

  /** The readings of {@code input}, by the first format that knows it; the last knows all. */
  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    if (input.depth() > DEEPEST) {
      Reading tooDeep = new Reading.Skipped(input.name(), "deeper than two archives in each other");
      return List.of(tooDeep).iterator();
    }
    for (ArticleReader format : all) {
      if (format.knows(input)) {
        return format.read(input);
      }
    }
    throw new IllegalStateException("plain text takes what no other format knows");
  }
}
