package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.dateline.resolve.lexicon.UserActors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDictionaryTest {
  private static final String HEAD = "name\taliases\tid\tcountry\trole\tfrom\tto\tkind";
  private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

  @TempDir Path folder;

  @Test
  void addsActors() throws IOException {
    assertThat(code("fighters of the Hill Guard", DAY, HEAD, "Hill Guard\t\t\tTCD\tREB\t\t\t"))
        .isEqualTo("TCD REB");
  }

  @Test
  void goesBeforeWhatIsShipped() throws IOException {
    assertThat(code("Hezbollah", DAY)).isEqualTo("LBN REB");
    assertThat(code("Hezbollah", DAY, HEAD, "Hezbollah\t\t\tLBN\tPTY\t\t\t")).isEqualTo("LBN PTY");
    assertThat(code("Georgia", DAY, HEAD, "Georgia\t\t\tUSA\t\t\t\tstate")).isEqualTo("USA");
  }

  @Test
  void leavesWhatIsShippedWhereItsOwnCapitalsDoNotFit() throws IOException {
    String[] file = {HEAD, "POLES\t\t\tUSA\tBUS\t\t\t"};
    assertThat(code("Poles", DAY, file)).isEqualTo("POL CVL");
    assertThat(code("POLES", DAY, file)).isEqualTo("USA BUS");
  }

  @Test
  void holdsOnTheDaysThatItSays() throws IOException {
    String[] file = {
      HEAD, "Hill Guard\t\t\tTCD\tREB\t\t2012-05\t", "Hill Guard\t\t\tTCD\tMIL\t2012-06\t\t"
    };
    assertThat(code("Hill Guard", LocalDate.of(2012, 5, 31), file)).isEqualTo("TCD REB");
    assertThat(code("Hill Guard", LocalDate.of(2012, 6, 1), file)).isEqualTo("TCD MIL");
  }

  @Test
  void takesTheTimeOfCodesAndElseTheCodeWithoutOne() throws IOException {
    String[] file = {"MIRA_SOLEN_ [NOR] [NORGOV 20010101-20051231] [NOROPP >20051231]"};
    assertThat(code("Mira Solen", LocalDate.of(2003, 1, 1), file)).isEqualTo("NOR GOV");
    assertThat(code("Mira Solen", LocalDate.of(2006, 1, 1), file)).isEqualTo("NOR OPP");
    assertThat(code("Mira Solen", LocalDate.of(1999, 1, 1), file)).isEqualTo("NOR");
  }

  @Test
  void mayKnowThatANameIsNobodys() throws IOException {
    assertThat(code("Washington Gazette", DAY, "OTHER_GUARD [TCDREB]")).isEqualTo("USA");
    assertThat(code("Washington Gazette", DAY, "WASHINGTON_GAZETTE_ [---]")).isEmpty();
  }

  @Test
  void keepsWhatIsShippedWhereACodeGivesTheCountryAlone() throws IOException {
    String[] file = {"AFGHAN_ [AFG]", "KABUL [AFG]", "KABULISTAN_ [AFG]"};
    assertThat(code("an Afghan lawmaker", DAY, file)).isEqualTo("AFG LEG");
    assertThat(code("Kabul", DAY, file)).isEqualTo("AFG GOV");
    assertThat(code("Kabulistan police", DAY, file)).isEqualTo("AFG COP");
  }

  @Test
  void readsAgentsWithTheirPlurals() throws IOException {
    String[] file = {"!FOLK! = MAN, MEN", "FERRY!FOLK! [~LAB]", "WATCH_MAN {MEN} [~COP]"};
    assertThat(code("Kenyan ferrymen", DAY, file)).isEqualTo("KEN LAB");
    assertThat(code("Kenyan watch men", DAY, file)).isEqualTo("KEN COP");
  }

  @Test
  void tellsDictionariesApart() throws IOException {
    Dictionary shipped = Dictionary.shipped();
    assertThat(shipped.digest()).matches("[0-9a-f]{12}");
    assertThat(dictionary("HILL_GUARD [TCDREB]").digest())
        .matches(shipped.digest() + "\\+[0-9a-f]{12}");
  }

  @Test
  void findsNamesOfEveryScript() throws IOException {
    String[] file = {
      HEAD,
      "\u062d\u0631\u0633 \u0627\u0644\u062a\u0644\t\t\tTCD\tREB\t\t\t",
      "\u0413\u0432\u0430\u0440\u0434\u0438\u044f\t\t\tKAZ\tMIL\t\t\t",
      "\u6c11\u4e3b\u9663\u7dda\t\t\tTWN\tPTY\t\t\t"
    };
    assertThat(code("\u062d\u0631\u0633 \u0627\u0644\u062a\u0644", DAY, file)).isEqualTo("TCD REB");
    assertThat(code("\u0413\u0432\u0430\u0440\u0434\u0438\u044f", DAY, file)).isEqualTo("KAZ MIL");
    assertThat(code("\u6c11\u4e3b\u9663\u7dda", DAY, file)).isEqualTo("TWN PTY");
  }

  private String code(String phrase, @Nullable LocalDate day, String... lines) throws IOException {
    Composer composer = new Composer(lines.length == 0 ? Dictionary.shipped() : dictionary(lines));
    Identity identity = composer.compose(Token.of(phrase), day);
    String country = identity.country() == null ? "" : identity.country();
    return (country + " " + (identity.role() == null ? "" : identity.role())).strip();
  }

  private Dictionary dictionary(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("own"), String.join("\n", lines));
    return Dictionary.with(UserActors.read(List.of(file)));
  }
}
