package org.dateline.codebook;

import org.dateline.knowledge.Table;

/** The scale of all scores: -10, the worst conflict, to 10, the closest cooperation. */
final class Scale {
  private Scale() {}

  static double read(Table.Row row, String column) {
    double value = row.number(column);
    if (!(value >= -10 && value <= 10)) {
      throw row.wrong("'" + row.get(column) + "' in column '" + column + "' is not from -10 to 10");
    }
    return value;
  }
}
