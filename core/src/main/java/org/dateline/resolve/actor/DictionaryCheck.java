package org.dateline.resolve.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.dateline.resolve.lexicon.ActorCheck;
import org.dateline.resolve.lexicon.Example;
import org.dateline.resolve.lexicon.Problem;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.dateline.resolve.lexicon.UserActors;

/** Looks a user's dictionaries through, and tries their examples out. */
public final class DictionaryCheck {
  private DictionaryCheck() {}

  /** What is wrong or doubtful in files of any known format. */
  public static ActorCheck.Report of(List<Path> files) {
    return ActorCheck.of(files, DictionaryCheck::wrong);
  }

  private static List<Problem> wrong(UserActors own, List<Example> examples) {
    Composer composer = new Composer(Dictionary.with(own));
    List<Problem> wrong = new ArrayList<>();
    for (Example example : examples) {
      Identity identity = composer.compose(Token.of(example.phrase()), example.day());
      String given = code(identity);
      if (!given.equals(distinct(example.code()))) {
        String what =
            "the example '%s' gets %s, not %s"
                .formatted(example.phrase(), given.isEmpty() ? "no code" : given, example.code());
        String because =
            identity.because().isEmpty() ? "" : ", by " + String.join(", ", identity.because());
        wrong.add(
            new Problem(
                example.file(), example.line(), Level.WARNING, Rule.EXAMPLE, what + because));
      }
    }
    return wrong;
  }

  private static String code(Identity identity) {
    String country = identity.country() == null ? "" : identity.country();
    String role = identity.role() == null ? "" : identity.role().name();
    return distinct(country + " " + role);
  }

  /** IGO IGO is IGO. */
  private static String distinct(String code) {
    Set<String> parts = new LinkedHashSet<>(List.of(code.strip().split("\\s+", -1)));
    return String.join(" ", parts);
  }
}
