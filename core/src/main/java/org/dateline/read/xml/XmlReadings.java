package org.dateline.read.xml;

import java.io.IOException;
import org.dateline.read.Reading;
import org.dateline.read.SuccessiveReadings;
import org.dateline.read.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The readings of the records of an XML file, as they are asked for. Of a record that breaks off
 * what stands before the break is read, with a note.
 */
public final class XmlReadings extends SuccessiveReadings {

  /** Makes a reading of a record. */
  public interface Maker {
    /**
     * The reading.
     *
     * @param record the element and all in it
     * @param name what the reading shall be called
     */
    Reading reading(XmlNode record, String name);
  }

  private final String file;
  private final XmlRecords records;
  private final boolean alone;
  private final Maker maker;
  private int number;

  /**
   * Begins to read.
   *
   * @param file what the file is called
   * @param alone whether the file should be one record, which then has the name of the file;
   *     otherwise records are called {@code file!1}, {@code file!2}
   */
  public XmlReadings(String file, XmlRecords records, boolean alone, Maker maker) {
    this.file = file;
    this.records = records;
    this.alone = alone;
    this.maker = maker;
  }

  @Override
  protected @Nullable Reading following() throws IOException {
    XmlRecords.Element record = records.next();
    if (record == null) {
      end();
      return number == 0 ? new Reading.Empty(file) : null;
    }
    number++;
    String name = alone && number == 1 ? file : file + "!" + number;
    if (record.tooLong()) {
      return new Reading.Failed(name, "longer than 8 MiB, which no article is");
    }
    try {
      return reading(XmlTree.of(record), name);
    } catch (RuntimeException e) {
      // The parser of the JDK meets some broken records so; those after it shall be read.
      return Trouble.of(e).under(name);
    }
  }

  private Reading reading(XmlTree tree, String name) {
    Reading reading = maker.reading(tree.root(), name);
    if (tree.trouble() == null) {
      return reading;
    }
    if (reading instanceof Reading.Read read) {
      return read.noted(tree.trouble());
    }
    return reading instanceof Reading.Empty ? new Reading.Failed(name, tree.trouble()) : reading;
  }
}
