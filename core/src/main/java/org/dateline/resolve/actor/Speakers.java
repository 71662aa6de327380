package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Span;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks each quotation: whoever stands beside a verb of saying, in the sentence in which the
 * quotation ends or begins; else in the one before; else whoever spoke the quotation before.
 */
final class Speakers {
  private final Map<Integer, List<Found>> speaking = new HashMap<>();

  /** The first person to do something in each sentence, outside quotations. */
  private final Map<Integer, Found> doers = new HashMap<>();

  private Speakers(List<Found> found) {
    for (Found one : found) {
      Mention mention = one.mention();
      if (one.speaks() && mention.place().quote() < 0 && canSpeak(mention)) {
        speaking.computeIfAbsent(mention.place().sentence(), n -> new ArrayList<>()).add(one);
      }
      boolean does = mention.place().subject() && mention.place().quote() < 0;
      if (does && mention.traits().being() == Being.PERSON) {
        doers.putIfAbsent(mention.place().sentence(), one);
      }
    }
  }

  private static boolean canSpeak(Mention mention) {
    return mention.form() != Form.LIST && mention.place().owner() < 0
        || mention.traits().being() == Being.PERSON;
  }

  /** The number of the mention that speaks each quotation, or -1. */
  static List<Integer> of(List<Found> found, Quotations quotations, SentencePlaces sentences) {
    Speakers speakers = new Speakers(found);
    List<Integer> numbers = new ArrayList<>();
    int last = -1;
    int lastSentence = -1;
    for (Span quote : quotations.spans()) {
      int first = sentences.at(quote.start());
      int end = sentences.at(quote.end() - 1);
      Found speaker = speakers.in(end, quote);
      speaker = speaker == null ? speakers.in(first, quote) : speaker;
      speaker = speaker == null ? speakers.in(first - 1, quote) : speaker;
      speaker = speaker == null ? speakers.doers.get(first - 1) : speaker;
      boolean goesOn = speaker == null && last >= 0 && first - lastSentence <= 2;
      int number = speaker == null ? goesOn ? last : -1 : speaker.mention().place().number();
      numbers.add(number);
      last = number;
      lastSentence = end;
    }
    return numbers;
  }

  /** The nearest to the quotation that speaks in a sentence. */
  private @Nullable Found in(int sentence, Span quote) {
    Found best = null;
    int nearest = Integer.MAX_VALUE;
    for (Found one : speaking.getOrDefault(sentence, List.of())) {
      Span span = one.mention().place().span();
      int distance =
          span.start() >= quote.end() ? span.start() - quote.end() : quote.start() - span.end();
      if (distance < nearest) {
        nearest = distance;
        best = one;
      }
    }
    return best;
  }
}
