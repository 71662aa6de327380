package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.junit.jupiter.api.Test;

class MembershipTest {
  private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

  @Test
  void tellsTheMembersOnADay() throws IOException {
    Membership members =
        of("IGO.A\tFRA\t1958\t", "IGO.A\tGBR\t1973\t2020-01-31", "IGO.A\tHRV\t2013-07\t");
    assertThat(members.of("IGO.A", DAY)).containsExactly("FRA", "GBR", "HRV");
    assertThat(members.of("IGO.A", LocalDate.of(2013, 6, 30))).containsExactly("FRA", "GBR");
    assertThat(members.of("IGO.A", LocalDate.of(2020, 1, 31))).contains("GBR");
    assertThat(members.of("IGO.A", LocalDate.of(2020, 2, 1))).doesNotContain("GBR");
    assertThat(members.of("IGO.A", null)).containsExactly("FRA", "HRV");
    assertThat(members.of("IGO.B", DAY)).isEmpty();
  }

  @Test
  void knowsTheMembersOfTheShippedBodies() {
    Membership members = Membership.shipped();
    assertThat(members.of("IGO.NATO", DAY)).contains("USA", "ALB").doesNotContain("FIN", "SWE");
    assertThat(members.of("IGO.NATO", LocalDate.of(2024, 6, 1))).contains("FIN", "SWE");
    assertThat(members.bodiesOf("FRA", DAY)).contains("IGO.NATO", "IGO.UN");
  }

  @Test
  void tellsTheBodiesOfAMember() throws IOException {
    Membership members = of("IGO.B\tFRA\t\t", "IGO.A\tFRA\t1958\t", "IGO.C\tFRA\t\t2001");
    assertThat(members.bodiesOf("FRA", DAY)).containsExactly("IGO.A", "IGO.B");
    assertThat(members.bodies()).containsExactly("IGO.B", "IGO.A", "IGO.C");
  }

  @Test
  void tellsTheStatesThatAreMembersThroughABody() throws IOException {
    Membership members =
        of("IGO.A\tIGO.B\t2001\t", "IGO.A\tUSA\t\t", "IGO.B\tFRA\t\t", "IGO.B\tUSA\t\t");
    assertThat(members.statesOf("IGO.A", DAY)).containsExactly("FRA", "USA");
    assertThat(members.statesOf("IGO.A", LocalDate.of(1999, 1, 1))).containsExactly("USA");
    assertThat(members.of("IGO.A", DAY)).containsExactly("IGO.B", "USA");
  }

  @Test
  void refusesABodyThatIsAMemberOfItself() {
    assertThatThrownBy(() -> of("IGO.A\tIGO.B\t\t", "IGO.B\tIGO.A\t\t"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("m.tsv:3: a body is a member of itself: IGO.A > IGO.B > IGO.A");
  }

  @Test
  void letsTwoBodiesBeMembersOfEachOtherOneAfterTheOther() throws IOException {
    Membership members = of("IGO.A\tIGO.B\t\t2001", "IGO.B\tIGO.A\t2002\t");
    assertThat(members.of("IGO.B", DAY)).containsExactly("IGO.A");
  }

  @Test
  void bearsAChainOfAnyLength() throws IOException {
    String[] chain =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "IGO." + i + "\tIGO." + (i + 1) + "\t\t")
            .toArray(String[]::new);
    assertThat(of(chain).of("IGO.7", DAY)).containsExactly("IGO.8");
  }

  private static Membership of(String... lines) throws IOException {
    String all =
        IntStream.range(0, lines.length).mapToObj(i -> lines[i]).collect(Collectors.joining("\n"));
    return Membership.of(
        Table.read("m.tsv", new StringReader("body\tcountry\tfrom\tto\n" + all + "\n")));
  }
}
