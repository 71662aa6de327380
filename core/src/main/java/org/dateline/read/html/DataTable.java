package org.dateline.read.html;

import java.util.List;

/** Joins the cells of each row of a table of data; a table that lays out a page is left alone. */
final class DataTable {
  private static final String BETWEEN = " | ";
  private static final int LONGEST_CELL = 160;
  private static final int FEWEST_ROWS = 2;

  private DataTable() {}

  /** Joins in place: a row's text goes where its first cell was, the other cells are emptied. */
  static void join(List<Region> regions, List<Block> blocks, int number) {
    Region table = regions.get(number);
    List<Region> inside = regions.subList(number, table.end());
    if (!isOfData(inside, blocks, table)) {
      return;
    }
    for (Region row : inside) {
      if (row.tag().equals("tr") && row.endBlock() > row.firstBlock()) {
        joinRow(blocks, row);
      }
    }
  }

  private static boolean isOfData(List<Region> inside, List<Block> blocks, Region table) {
    int rows = 0;
    for (Region region : inside) {
      if (region != table && region.tag().equals("table")) {
        return false;
      }
      rows += region.tag().equals("tr") && region.endBlock() - region.firstBlock() > 1 ? 1 : 0;
      boolean cell = region.tag().equals("td") || region.tag().equals("th");
      if (cell && region.endBlock() - region.firstBlock() > 1) {
        return false;
      }
    }
    return rows >= FEWEST_ROWS
        && blocks.subList(table.firstBlock(), table.endBlock()).stream()
            .allMatch(block -> block.text().length() <= LONGEST_CELL);
  }

  private static void joinRow(List<Block> blocks, Region row) {
    StringBuilder text = new StringBuilder();
    int linked = 0;
    for (int at = row.firstBlock(); at < row.endBlock(); at++) {
      Block cell = blocks.get(at);
      text.append(text.isEmpty() ? "" : BETWEEN).append(cell.text());
      linked += cell.linked();
      blocks.set(at, cell.emptied());
    }
    Block first = blocks.get(row.firstBlock());
    blocks.set(
        row.firstBlock(), new Block(text.toString(), first.region(), Block.Kind.ROW, linked));
  }
}
