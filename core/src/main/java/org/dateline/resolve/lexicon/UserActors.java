package org.dateline.resolve.lexicon;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.resolve.lexicon.Problem.Level;

/**
 * A user's own dictionaries of actors, read. A spelling that one of them lists means what it says
 * there and nothing else.
 *
 * <pre>{@code
 * UserActors own = UserActors.read(List.of(Path.of("ours.tsv"), Path.of("Phoenix.agents.txt")));
 * Coder coder = Coder.open(Coder.Options.STANDARD.with(own));
 * }</pre>
 *
 * <p>Immutable; may be shared.
 */
public final class UserActors {
  /** No dictionary. */
  public static final UserActors NONE = new UserActors(List.of(), List.of(), "");

  private static final int MOST_TOLD = 20;

  private final List<ActorLine> lines;
  private final List<Problem> doubts;
  private final String digest;

  UserActors(List<ActorLine> lines, List<Problem> doubts, String digest) {
    this.lines = List.copyOf(lines);
    this.doubts = List.copyOf(doubts);
    this.digest = digest;
  }

  /**
   * Reads files of any known format, told by what they hold; together they are one dictionary.
   *
   * @throws KnowledgeException where one cannot be used; the message has a line for each of the
   *     first 20 errors: where, what, and how to mend it
   */
  public static UserActors read(List<Path> files) {
    if (files.isEmpty()) {
      return NONE;
    }
    CountryCodes countries = CountryCodes.shipped();
    CameoBlocks blocks = CameoBlocks.shipped(countries);
    Problems problems = new Problems();
    List<ActorLine> lines = new ArrayList<>();
    MessageDigest sum = Digests.sha256();
    for (Path file : files) {
      byte[] bytes = FileBytes.of(file, problems.of(file.toString()));
      if (bytes != null) {
        sum.update(bytes);
        new ActorFile(file.toString(), countries, blocks, problems, lines::add, table -> {})
            .read(bytes);
      }
    }
    List<Problem> told = problems.inOrder(files.stream().map(Path::toString).toList());
    refuseErrors(told, problems.count(Level.ERROR));
    List<Problem> doubts =
        told.stream().filter(problem -> problem.level() == Level.WARNING).toList();
    return new UserActors(lines, doubts, Digests.shortened(sum));
  }

  private static void refuseErrors(List<Problem> told, int errors) {
    if (errors == 0) {
      return;
    }
    List<String> texts = new ArrayList<>();
    told.stream()
        .filter(problem -> problem.level() == Level.ERROR)
        .limit(MOST_TOLD)
        .forEach(problem -> texts.add(problem.text()));
    if (errors > texts.size()) {
      texts.add("and %,d more errors".formatted(errors - texts.size()));
    }
    throw new KnowledgeException(String.join("\n", texts));
  }

  /** What they say, in order. */
  public List<ActorLine> lines() {
    return lines;
  }

  /** What was left out or is doubtful; at most 10,000. */
  public List<Problem> doubts() {
    return doubts;
  }

  /** Whether there is no dictionary at all. */
  public boolean isEmpty() {
    return digest.isEmpty();
  }

  /** Tells dictionaries apart: the first 12 hexadecimal digits of the SHA-256 of their bytes. */
  public String digest() {
    return digest;
  }
}
