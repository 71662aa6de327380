package org.dateline.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.jspecify.annotations.Nullable;

/**
 * Finds the acts in a sentence. The same sentence always gives the same marks. May be shared by
 * threads; close it when done.
 */
public final class Marker implements AutoCloseable {
  private static final int TYPES = Type.values().length;
  private static final int PARTS = Phrase.Part.values().length;
  private static final int TAGS = 3;
  private static final int STATUSES = Status.values().length;
  private static final int MOST_PIECES = 255;
  private static final int MOST_MARKS = 24;

  private final Model.Settings settings;
  private final WordPieces pieces;
  private final Encoder encoder;
  private final TagReader tagReader;

  private Marker(Model.Settings settings, WordPieces pieces, Encoder encoder) {
    this.settings = settings;
    this.pieces = pieces;
    this.encoder = encoder;
    this.tagReader = new TagReader(settings.beginThreshold(), settings.outsideThreshold());
  }

  /** Loads the model that is shipped inside: about half a second. */
  public static Marker shipped() {
    return new Marker(
        Model.settings(),
        Model.pieces(),
        new Encoder(Model.graph("trigger.onnx"), Model.graph("argument.onnx")));
  }

  /** Names the trained weights of {@link #shipped}, without loading them. */
  public static String shippedVersion() {
    return Model.settings().version();
  }

  /**
   * Marks a sentence.
   *
   * @param sentence its text; of one of more than 253 word pieces only the first are read
   * @return the acts in it, in the order of the text; spans count characters of {@code sentence}
   */
  public List<Mark> mark(String sentence) {
    Pieces read = Pieces.of(Words.of(sentence), pieces, MOST_PIECES);
    if (read.words().isEmpty()) {
      return List.of();
    }
    try (Encoder.Reading reading = encoder.read(read.ids(), read.shapes())) {
      List<Candidate> found = candidates(read, reading.triggers());
      if (found.isEmpty()) {
        return List.of();
      }
      long[] at = found.stream().mapToLong(c -> read.first()[c.word]).toArray();
      long[] kinds = found.stream().mapToLong(c -> c.type.ordinal()).toArray();
      Encoder.Answer answer = reading.ask(at, kinds);
      List<Mark> marks = new ArrayList<>();
      for (int row = 0; row < found.size(); row++) {
        marks.add(mark(found.get(row), row, read, answer));
      }
      return Repeats.leftOut(marks);
    }
  }

  /** A word that names an act of a type, with the log-odds the model gives it. */
  private record Candidate(int word, Type type, double odds) {}

  private List<Candidate> candidates(Pieces read, float[] logits) {
    double least = logit(settings.triggerThreshold());
    List<Candidate> found = new ArrayList<>();
    for (int word = 0; word < read.words().size(); word++) {
      for (Type type : Type.values()) {
        double odds =
            logits[read.first()[word] * TYPES + type.ordinal()]
                + settings.priors().get(type.ordinal());
        if (odds > least) {
          found.add(new Candidate(word, type, odds));
        }
      }
    }
    if (found.size() <= MOST_MARKS) {
      return found;
    }
    found.sort(Comparator.comparingDouble(Candidate::odds).reversed());
    List<Candidate> strongest = new ArrayList<>(found.subList(0, MOST_MARKS));
    strongest.sort(Comparator.comparingInt(Candidate::word).thenComparing(Candidate::type));
    return strongest;
  }

  private Mark mark(Candidate candidate, int row, Pieces read, Encoder.Answer answer) {
    double[] status = softmax(answer.status(), row * STATUSES, STATUSES);
    int likeliest = likeliest(status);
    ModeChoice mode = mode(candidate.type, answer.modes(), row * settings.modes().size());
    return new Mark(
        read.words().get(candidate.word).span(),
        candidate.type,
        sigmoid(settings.slope() * candidate.odds + settings.intercept()),
        mode.name,
        mode.chance,
        Status.values()[likeliest],
        Arrays.stream(status).boxed().toList(),
        phrases(row, read, answer.arguments()));
  }

  private record ModeChoice(@Nullable String name, double chance) {}

  /** The likeliest of the type's own modes, no mode among them. */
  private ModeChoice mode(Type type, float[] logits, int offset) {
    double best = Double.NEGATIVE_INFINITY;
    double sum = 0;
    String name = "";
    for (int i = 0; i < settings.modes().size(); i++) {
      List<String> mode = settings.modes().get(i);
      if (!mode.get(0).equals(type.name())) {
        continue;
      }
      double logit = logits[offset + i];
      sum += Math.exp(logit);
      if (logit > best) {
        best = logit;
        name = mode.get(1);
      }
    }
    return new ModeChoice(name.isEmpty() ? null : name, Math.exp(best) / sum);
  }

  private List<Phrase> phrases(int row, Pieces read, float[] logits) {
    List<Phrase> phrases = new ArrayList<>();
    int width = read.ids().length * PARTS * TAGS;
    for (Phrase.Part part : Phrase.Part.values()) {
      double[][] tags = new double[read.words().size()][];
      for (int word = 0; word < tags.length; word++) {
        int at = row * width + (read.first()[word] * PARTS + part.ordinal()) * TAGS;
        tags[word] = softmax(logits, at, TAGS);
      }
      double fallback = part.isActor() ? settings.fallbackThreshold() : 1;
      for (TagReader.Run run : tagReader.runs(tags, read.words(), fallback)) {
        Span first = read.words().get(run.start()).span();
        Span last = read.words().get(run.end() - 1).span();
        phrases.add(new Phrase(part, new Span(first.start(), last.end()), run.chance()));
      }
    }
    return phrases;
  }

  private static int likeliest(double[] chances) {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best;
  }

  private static double[] softmax(float[] logits, int from, int count) {
    double[] chances = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      chances[i] = Math.exp(logits[from + i]);
      sum += chances[i];
    }
    for (int i = 0; i < count; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  private static double sigmoid(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  private static double logit(double chance) {
    return Math.log(chance / (1 - chance));
  }

  @Override
  public void close() {
    encoder.close();
  }
}
