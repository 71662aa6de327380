package org.dateline.resolve.actor.chain;

import java.util.List;
import java.util.Set;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that names somebody, as far as its own words say.
 *
 * @param place where it stands
 * @param form how it names
 * @param words the words it names by
 * @param traits what the words say of whom they name
 * @param members the numbers of the mentions that a list is made of, else none
 */
public record Mention(Place place, Form form, Words words, Traits traits, List<Integer> members) {

  /** Copies the members. */
  public Mention {
    members = List.copyOf(members);
  }

  /**
   * Where a mention stands.
   *
   * @param number its place among the mentions of the article, from 0
   * @param sentence from 1
   * @param span characters of the article
   * @param subject whether it looks like the one that does something: no preposition before it, a
   *     verb behind it
   * @param located whether something is said to be there: the Idlib of "in Idlib"
   * @param quote the quotation it stands in, or -1
   * @param owner the number of the mention that has it ("its" of "its embassy"), or -1
   * @param sameClauseAs the number of the mention that does something to it in its own clause, and
   *     so is somebody else unless a reflexive says otherwise, or -1
   * @param says the number of the mention it is set equal to ("Jane Doe, the minister,"), or -1
   * @param opens whether it is the first of its sentence
   */
  public record Place(
      int number,
      int sentence,
      Span span,
      boolean subject,
      boolean located,
      int quote,
      int owner,
      int sameClauseAs,
      int says,
      boolean opens) {}

  /**
   * The words of a mention, in lower case, without accents.
   *
   * @param head the last word, by which it is called again
   * @param names the words that are names, in order
   * @param nouns the nouns for what it is
   * @param shortForms other ways to write the whole name: its initials, its bracketed acronym, the
   *     full name behind an acronym
   * @param ends the word of the whole name that may stand for it behind "the": the network of "the
   *     Haqqani network", the south of "South Korea"
   * @param definite whether it points to something known: "the", "this", "both"
   * @param isPlural whether the noun before the name is plural: "officers" of "officers A and B"
   */
  public record Words(
      String head,
      List<String> names,
      Set<String> nouns,
      Set<String> shortForms,
      Set<String> ends,
      boolean definite,
      boolean isPlural) {}

  /**
   * What is known of somebody.
   *
   * @param id the dictionary's, or null
   * @param country or null
   * @param role or null
   * @param being what sort
   * @param count how many
   * @param gender of a human being
   */
  public record Traits(
      @Nullable String id,
      @Nullable String country,
      @Nullable Role role,
      Being being,
      Count count,
      Gender gender) {}

  /** Its number. */
  int number() {
    return place.number();
  }

  boolean isPerson() {
    return traits.being() == Being.PERSON && traits.count() == Count.ONE;
  }
}
