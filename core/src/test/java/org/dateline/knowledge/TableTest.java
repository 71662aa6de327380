package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.dateline.codebook.Role;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void readsCellsByColumn() throws IOException {
    Table.Row row = row("# head\nname\trole\naliens\tREB\n");
    assertThat(row.get("name")).isEqualTo("aliens");
    assertThat(row.constant("role", Role.class)).isEqualTo(Role.REB);
    assertThat(row.place()).isEqualTo("roles.tsv:3");
  }

  @Test
  void namesLineAndNearestRightNameForAnUnknownOne() throws IOException {
    Table.Row row = row("name\trole\nministers\tGVO\n");
    assertThatThrownBy(() -> row.constant("role", Role.class))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("actors/roles.tsv:2: no such role 'GVO'; did you mean GOV?");
  }

  @Test
  void refusesALineWithTooManyCells() {
    assertThatThrownBy(() -> row("name\trole\na\tGOV\textra\n"))
        .hasMessage("actors/roles.tsv:2: 3 cells, but the header names 2 columns");
  }

  @Test
  void saysWhichCellIsEmpty() throws IOException {
    Table.Row row = row("name\trole\n\tGOV\n");
    assertThatThrownBy(() -> row.get("name"))
        .hasMessage("actors/roles.tsv:2: column 'name' is empty");
  }

  @Test
  void partsSeveralValues() throws IOException {
    assertThat(row("name\na| b |\n").list("name")).containsExactly("a", "b");
  }

  private static Table.Row row(String file) throws IOException {
    return Table.read("actors/roles.tsv", new StringReader(file)).rows().get(0);
  }
}
