package org.dateline.resolve.actor.mention;

import java.util.List;
import java.util.Set;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.chain.Mention.Place;
import org.dateline.resolve.actor.chain.Mention.Traits;
import org.dateline.resolve.actor.chain.Mention.Words;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.mention.Runs.Run;
import org.jspecify.annotations.Nullable;

/** The pronouns of one sentence. */
final class Pronouns {
  private final Line line;
  private final ReferenceWords reference;
  private final Standing standing;

  Pronouns(Line line, ReferenceWords reference, Standing standing) {
    this.line = line;
    this.reference = reference;
    this.standing = standing;
  }

  /** The mention that a pronoun is, as the next of the sentence; null where there is none. */
  @Nullable Mention at(int i) {
    String key = line.key(i);
    Pronoun pronoun = Pronoun.of(key);
    if (pronoun == null || line.token(i).upper()) {
      return null;
    }
    boolean object = Pronoun.isObject(key) && !owns(i);
    boolean subject =
        !object || key.equals("it") && line.beforeVerb(i + 1) && !line.afterPreposition(i);
    int doer = object && !subject ? standing.doer(i) : -1;
    Place place = standing.place(new Run(i, i + 1), subject && !owns(i), false, -1, doer, -1);
    Words words = new Words(key, List.of(), Set.of(), Set.of(), Set.of(), false, false);
    Traits traits =
        new Traits(null, null, null, pronoun.being(), pronoun.count(), pronoun.gender());
    return new Mention(place, Form.PRONOUN, words, traits, List.of());
  }

  /** Whether a word such as "both" stands for somebody and does not go with a noun. */
  boolean standsAlone(int i) {
    String next = line.key(i + 1);
    boolean ends = i + 1 >= line.size() || !line.token(i + 1).before().isEmpty();
    return ends || reference.is(Use.AUXILIARY, next) || next.endsWith("d");
  }

  /** Whether a pronoun is followed by what it has: "her army", "its embassy". */
  boolean owns(int i) {
    String key = line.key(i);
    return Pronoun.isPossessive(key)
        && (!key.equals("her") || line.beforeVerb(i + 1) || line.at(i + 1) != null);
  }
}
