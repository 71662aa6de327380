package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.lexicon.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCheckTest {
  @TempDir Path folder;

  @Test
  void triesTheExamplesOut() throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(
        file,
        """
        name\taliases\tcountry\trole\tfrom\tto\texample
        Hill Guard\t\tTCD\tREB\t\t2012\tthe Hill Guard (2011-02-01) = TCD REB
        Hill Guard\t\tTCD\tMIL\t2013\t\tthe Hill Guard = TCD MIL
        Lake Guard\t\tTCD\tREB\t\t\tan envoy of the Guard = TCD REB
        Far Guard\t\tTCD\tREB\t\t\tthe Kenyan police = TCD REB
        """);
    assertThat(DictionaryCheck.of(List.of(file)).problems())
        .extracting(Problem::text)
        .containsExactly(
            file
                + ":4: warning: the example 'an envoy of the Guard' gets COP, not TCD REB, by"
                + " guard roles.tsv:"
                + line("guard"),
            file
                + ":5: warning: the example 'the Kenyan police' gets KEN COP, not TCD REB, by"
                + " Kenyan states.tsv:"
                + line("Kenyan")
                + ", police roles.tsv:"
                + line("police"));
  }

  /** The dictionaries change; the numbers of their lines are not what is tested. */
  private static String line(String spelling) {
    return Dictionary.shipped()
        .matches(Token.of(spelling))
        .get(0)
        .first()
        .place()
        .split(":", -1)[1];
  }
}
