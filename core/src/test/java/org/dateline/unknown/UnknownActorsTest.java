package org.dateline.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.codebook.Role;
import org.junit.jupiter.api.Test;

class UnknownActorsTest {
  private final UnknownActors unknown = new UnknownActors(Told.LINES);

  @Test
  void listsANameThatNoLineHasWithoutItsTitle() {
    Told.add(unknown, "Colonel Zorba Quillfeather attacked them.", "Colonel Zorba Quillfeather");
    UnknownName name = only();
    assertThat(name.name()).isEqualTo("Zorba Quillfeather");
    assertThat(name.kind()).isEqualTo("person");
    assertThat(name.guess().role()).isEqualTo(Role.MIL);
  }

  @Test
  void guessesCountryAndRoleFromTheWordsBesideAndSaysWhy() {
    String phrase = "Pakistani Interior Minister Zorba Quillfeather";
    Told.add(unknown, "On Monday " + phrase + " called them.", phrase);
    UnknownName name = only();
    assertThat(name.name()).isEqualTo("Zorba Quillfeather");
    assertThat(name.guess().country()).isEqualTo("PAK");
    assertThat(name.guess().role()).isEqualTo(Role.GOV);
    assertThat(name.guess().because())
        .anyMatch(because -> because.matches("Pakistani states\\.tsv:\\d+"));
    assertThat(name.id()).isEqualTo("PAK.QUILLFEATHER");
  }

  @Test
  void countsAShortNameWithTheFullOneOfTheSameArticle() {
    Told.add(
        unknown,
        "General Zorba Quillfeather resigned. On Friday Quillfeather attacked them.",
        "General Zorba Quillfeather",
        "Quillfeather");
    assertThat(only().seen()).isEqualTo(2);
    assertThat(only().aliases()).isEmpty();
  }

  @Test
  void countsAShortNameWithAHyphenToo() {
    Told.add(
        unknown,
        "Mayor Zorba Quill-aho spoke. Then Quill-aho attacked them.",
        "Mayor Zorba Quill-aho",
        "Quill-aho");
    assertThat(only().name()).isEqualTo("Zorba Quill-aho");
    assertThat(only().seen()).isEqualTo(2);
    assertThat(only().id()).endsWith("QUILLAHO");
  }

  @Test
  void countsAnAcronymWithTheNameBeforeItsBracket() {
    Told.add(
        unknown,
        "The Quillfeather Salvation Front (QSF) met. Then the QSF attacked them.",
        "The Quillfeather Salvation Front",
        "the QSF");
    assertThat(only().name()).isEqualTo("Quillfeather Salvation Front");
    assertThat(only().aliases()).containsExactly("QSF");
    assertThat(only().kind()).isEqualTo("group");
    assertThat(only().seen()).isEqualTo(2);
  }

  @Test
  void joinsNamesThatDifferInAccentsAndCapitals() {
    Told.add(unknown, "Then Zórba Quillfeather met them.", "Zórba Quillfeather");
    Told.add(unknown, "Then Zorba Quillfeather met them.", "Zorba Quillfeather");
    assertThat(only().articles()).isEqualTo(2);
    assertThat(only().examples()).hasSize(2);
  }

  @Test
  void readsOnWhereThePhraseBreaksANameOff() {
    Told.add(unknown, "Then Boko Haram attacked them.", "Boko");
    assertThat(unknown.names(9, 1)).isEmpty();
  }

  @Test
  void takesTheNameBehindACommaForTheActorAndThatBehindOfForItsPlace() {
    Told.add(
        unknown, "The governor, Zorba Quillfeather, spoke.", "The governor, Zorba Quillfeather");
    assertThat(only().kind()).isEqualTo("person");
    UnknownActors others = new UnknownActors(Told.LINES);
    Told.add(others, "Then the residents of Quillford fled.", "the residents of Quillford");
    assertThat(others.names(9, 1)).extracting(UnknownName::kind).containsExactly("place");
  }

  @Test
  void leavesOutWhatIsKnownPronounsNumbersAndRoleNouns() {
    Told.add(
        unknown,
        "Barack Obama met him. They shot 12 soldiers. Then he called the Taliban and the West.",
        "Barack Obama",
        "him",
        "They",
        "12 soldiers",
        "he",
        "the Taliban",
        "the West");
    assertThat(unknown.names(9, 1)).isEmpty();
    assertThat(unknown.nouns(9, 1)).isEmpty();
  }

  @Test
  void leavesOutTheShortNameOfSomebodyWhoIsKnown() {
    Told.add(unknown, "Theresa May came. Then she and May met.", "Theresa May", "May");
    assertThat(unknown.names(9, 1)).isEmpty();
  }

  @Test
  void listsNounsWithoutARoleInTheSingular() {
    Told.add(
        unknown, "Then the quillmakers met. Quillmakers fled.", "the quillmakers", "Quillmakers");
    assertThat(unknown.names(9, 1)).isEmpty();
    assertThat(unknown.nouns(9, 1)).extracting(UnknownNoun::noun).containsExactly("quillmaker");
    assertThat(unknown.nouns(9, 1)).extracting(UnknownNoun::seen).containsExactly(2L);
  }

  @Test
  void countsAPhraseOnceHoweverManyEventsHaveIt() {
    Told.add(unknown, "Then Zorba Quillfeather met them.", "Zorba Quillfeather");
    Told.add(unknown, "Then Zorba Quillfeather met them.", "Zorba Quillfeather");
    assertThat(only().seen()).isEqualTo(2);
    assertThat(only().examples().get(0).text()).isEqualTo("Then Zorba Quillfeather met them.");
  }

  @Test
  void ordersByCountAndKeepsTheFirstAndTheFrequent() {
    Told.add(unknown, "Then Zorba Quillfeather met Alva Birdwhistle.", "Zorba Quillfeather");
    Told.add(
        unknown,
        "Then Zorba Quillfeather met Alva Birdwhistle.",
        "Zorba Quillfeather",
        "Alva Birdwhistle");
    assertThat(unknown.names(9, 1))
        .extracting(UnknownName::name)
        .containsExactly("Zorba Quillfeather", "Alva Birdwhistle");
    assertThat(unknown.names(1, 1)).hasSize(1);
    assertThat(unknown.names(9, 2)).hasSize(1);
  }

  @Test
  void keepsABoundedNumberOfNamesAndSaysSo() {
    UnknownActors few = new UnknownActors(Told.LINES, 10);
    IntStream.range(0, 40)
        .forEach(
            i -> {
              String rare = "Zorba Quill" + "x".repeat(i + 1);
              Told.add(few, "Then " + rare + " met Alva Birdwhistle.", rare, "Alva Birdwhistle");
            });
    assertThat(few.names(99, 1)).hasSizeLessThanOrEqualTo(10);
    assertThat(few.names(99, 1).get(0).name()).isEqualTo("Alva Birdwhistle");
    assertThat(few.names(99, 1).get(0).seen()).isEqualTo(40);
    assertThat(few.missed()).isPositive();
  }

  @Test
  void idsAreFreeAndDiffer() {
    String first = "Pakistani Interior Minister Zorba Quillfeather";
    String second = "Pakistani Foreign Minister Alva Quillfeather";
    Told.add(unknown, "Then " + first + " met " + second + ".", first, second);
    assertThat(unknown.names(9, 1))
        .extracting(UnknownName::id)
        .containsExactlyInAnyOrder("PAK.QUILLFEATHER", "PAK.ZORBAQUILLFEATHER");
  }

  private UnknownName only() {
    List<UnknownName> names = unknown.names(9, 1);
    assertThat(names).hasSize(1);
    return names.get(0);
  }
}
