package org.dateline.resolve.lexicon;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The dictionaries of actors that are shipped inside, under {@code knowledge/actors}. */
public final class ShippedActors {
  private static final List<String> BODIES =
      List.of("organs", "organisations", "armed-groups", "parties", "peoples");
  private static final List<String> PERSONS = List.of("persons", "office-holders");

  private ShippedActors() {}

  /**
   * Hands over their lines, file by file.
   *
   * @throws org.dateline.knowledge.KnowledgeException where one is wrong
   */
  public static void read(Consumer<ActorLine> lines) {
    read("states", null, lines);
    BODIES.forEach(file -> read(file, Sense.BODY, lines));
    PERSONS.forEach(file -> read(file, Sense.PERSON, lines));
    read("places", Sense.PLACE, lines);
    read("roles", null, lines);
  }

  /** The first 12 hexadecimal digits of the SHA-256 of all of them, in the order of reading. */
  public static String digest() {
    MessageDigest sum = Digests.sha256();
    for (String name : files()) {
      sum.update(Table.shippedBytes("actors/" + name + ".tsv"));
    }
    return Digests.shortened(sum);
  }

  private static List<String> files() {
    List<String> files = new ArrayList<>(BODIES);
    files.add(0, "states");
    files.addAll(PERSONS);
    files.addAll(List.of("places", "roles"));
    return files;
  }

  private static void read(String name, @Nullable Sense sense, Consumer<ActorLine> lines) {
    Table table = Table.shipped("actors/" + name + ".tsv");
    new ActorTable(table, sense, null, Complaints.thrown(table.file()), lines).read();
  }
}
