package org.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Later;
import org.dateline.mark.Gate;
import org.dateline.mark.Mark;
import org.dateline.mark.Marker;
import org.dateline.resolve.EventResolver;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.lexicon.UserActors;
import org.dateline.text.Repaired;
import org.dateline.text.SentenceSplitter;

/**
 * Codes the news: an article in, its events out.
 *
 * <pre>{@code
 * try (Coder coder = Coder.open()) {
 *   Article article =
 *       Article.text("Washington accused Pakistan of supporting the attack on its embassy.")
 *           .published(LocalDate.of(2011, 9, 26))
 *           .build();
 *   for (Event event : coder.code(article)) {
 *     event.sources().forEach(source -> out.println(source.code() + " " + event.type()));
 *   }
 * }
 * }</pre>
 *
 * <p>The same article always gives the same events. Opening one takes about a second and 370 MB;
 * make one and share it: all threads may call it at once. Close it when done.
 */
public final class Coder implements AutoCloseable {
  /** The version of the program: with the version of the model it is part of every event's id. */
  public static final String VERSION = "0.1.0";

  private final Options options;
  private final String version;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Gate gate;
  private final Marker marker;
  private final EventResolver resolver;

  /**
   * How to code.
   *
   * @param gate whether sentences without a likely trigger word skip the encoder; it loses less
   *     than one event in a hundred
   * @param minConfidence events below this confidence are left out, 0 to 1
   * @param own the user's dictionaries of actors
   */
  public record Options(boolean gate, double minConfidence, UserActors own) {
    /** With the gate, and everything the model finds. */
    public static final Options STANDARD = new Options(true, 0);

    /** With the dictionaries that are shipped inside and no other. */
    public Options(boolean gate, double minConfidence) {
      this(gate, minConfidence, UserActors.NONE);
    }

    /** The same with a user's dictionaries. */
    public Options with(UserActors dictionaries) {
      return new Options(gate, minConfidence, dictionaries);
    }
  }

  /**
   * The events of an article, and what it took.
   *
   * @param events in the order of the text
   * @param sentences how many sentences the article has
   * @param read how many of them the gate let through to the encoder
   */
  public record Coded(List<Event> events, int sentences, int read) {}

  private Coder(Options options, String version, Gate gate, Marker marker, EventResolver resolver) {
    this.options = options;
    this.version = version;
    this.gate = gate;
    this.marker = marker;
    this.resolver = resolver;
  }

  /** Opens a coder with the model and the dictionaries that are shipped inside. */
  public static Coder open() {
    return open(Options.STANDARD);
  }

  /**
   * Opens a coder with the model and the dictionaries that are shipped inside, and the user's own
   * where the options have some.
   *
   * @throws org.dateline.knowledge.KnowledgeException where a dictionary is wrong; the message says
   *     where and how to mend it
   */
  public static Coder open(Options options) {
    // Either takes about half a second: they load at the same time.
    Later<Marker> marker = Later.of(Marker::shipped);
    try {
      UserActors own = options.own;
      String version =
          VERSION
              + "+"
              + Marker.shippedVersion()
              + (own.isEmpty() ? "" : ".actors-" + own.digest());
      EventResolver resolver = EventResolver.of(version, own);
      return new Coder(options, version, Gate.shipped(), marker.get(), resolver);
    } catch (KnowledgeException e) {
      marker.get().close();
      throw e;
    }
  }

  /** The dictionary of actors that it codes with. */
  public Dictionary dictionary() {
    return resolver.dictionary();
  }

  /**
   * Program and model version, as in {@code 0.1.0+1}; with dictionaries of the user's own also what
   * tells these apart, as in {@code 0.1.0+1.actors-3fa2b1c97d05}.
   */
  public String version() {
    return version;
  }

  /** The events of an article, in the order of its text; none where it holds no political act. */
  public List<Event> code(Article article) {
    return codeCounted(article).events();
  }

  /** The same, with the counts that a report of a run needs. */
  public Coded codeCounted(Article article) {
    List<Sentence> sentences = splitter.split(article.text());
    List<EventResolver.Marked> marked = new ArrayList<>();
    int read = 0;
    for (Sentence sentence : sentences) {
      Repaired view = Repaired.of(sentence.text());
      if (options.gate && !gate.passes(view.view())) {
        continue;
      }
      read++;
      List<Mark> marks = marker.mark(view.view());
      if (!marks.isEmpty()) {
        marked.add(new EventResolver.Marked(sentence, view, marks));
      }
    }
    List<Event> events =
        resolver.resolve(article, sentences, marked).stream()
            .filter(event -> event.confidence() >= options.minConfidence)
            .toList();
    return new Coded(events, sentences.size(), read);
  }

  /** Frees the model. */
  @Override
  public void close() {
    marker.close();
  }
}
