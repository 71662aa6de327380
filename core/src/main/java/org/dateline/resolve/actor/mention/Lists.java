package org.dateline.resolve.actor.mention;

import java.util.List;
import java.util.Set;
import org.dateline.Span;
import org.dateline.resolve.actor.chain.Count;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Gender;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.chain.Mention.Place;
import org.dateline.resolve.actor.chain.Mention.Traits;
import org.dateline.resolve.actor.chain.Mention.Words;
import org.dateline.resolve.actor.mention.Links.Row;
import org.dateline.resolve.actor.phrase.Identity;

/** Adds the lists of a sentence to what is found: "A, B and C" as one that is all three. */
final class Lists {
  private final Links links;
  private final List<Found> found;

  Lists(Links links, List<Found> found) {
    this.links = links;
    this.found = found;
  }

  /** Adds a list behind its members, which share a country where one has none. */
  void add(Row row) {
    links.sharing(row).forEach(this::shareCountry);
    Mention first = found.get(row.members().get(0)).mention();
    Mention last = found.get(row.members().get(row.members().size() - 1)).mention();
    boolean subject = first.place().subject() || last.place().subject();
    Place place =
        new Place(
            found.size(),
            first.place().sentence(),
            new Span(first.place().span().start(), last.place().span().end()),
            subject,
            false,
            first.place().quote(),
            -1,
            -1,
            -1,
            first.place().opens());
    Words words = new Words("", List.of(), Set.of(), Set.of(), Set.of(), false, false);
    Traits traits = new Traits(null, null, row.role(), row.being(), Count.MANY, Gender.OPEN);
    found.add(
        new Found(
            new Mention(place, Form.LIST, words, traits, row.members()), Identity.UNKNOWN, false));
  }

  /** "Israeli prime minister A and energy minister B": B is Israeli too. */
  private void shareCountry(int from, int to) {
    Found giver = found.get(from);
    Found taker = found.get(to);
    if (taker.identity().id() != null && taker.identity().country() != null) {
      return; // whom a dictionary names has a country of his own
    }
    boolean sameNoun = giver.mention().words().isPlural() && taker.identity().role() == null;
    Mention mention = taker.mention();
    Traits traits = mention.traits();
    Traits shared =
        new Traits(
            traits.id(),
            giver.mention().traits().country(),
            sameNoun ? giver.mention().traits().role() : traits.role(),
            traits.being(),
            traits.count(),
            traits.gender());
    Identity identity =
        sameNoun
            ? taker.identity().filledFrom(giver.identity(), "what the one named with it is")
            : taker
                .identity()
                .inCountry(
                    giver.identity().country(),
                    "of the country of the one named with it",
                    giver.identity().because());
    found.set(
        to,
        new Found(
            new Mention(
                mention.place(), mention.form(), mention.words(), shared, mention.members()),
            identity,
            taker.speaks()));
  }
}
