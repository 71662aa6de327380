package org.dateline.read.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Damage done to bytes: some of them changed, cut out, doubled or put in. */
public record Mutation(List<Step> steps) {
  private static final int MOST_STEPS = 6;
  private static final int LONGEST_PIECE = 400;

  enum Kind {
    CHANGE,
    CUT,
    DOUBLE,
    SPLICE,
    END
  }

  record Step(Kind kind, int place, int length, byte value, String scrap) {}

  public static Arbitrary<Mutation> arbitrary(Arbitrary<String> scraps) {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, Integer.MAX_VALUE).withoutEdgeCases(),
            Arbitraries.integers().between(1, LONGEST_PIECE),
            Arbitraries.bytes(),
            scraps)
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(MOST_STEPS)
        .map(Mutation::new);
  }

  public byte[] of(byte[] sound) {
    byte[] bytes = sound;
    for (Step step : steps) {
      bytes = bytes.length == 0 ? sound : done(step, bytes);
    }
    return bytes;
  }

  private static byte[] done(Step step, byte[] bytes) {
    int from = step.place % bytes.length;
    int to = Math.min(bytes.length, from + step.length);
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    switch (step.kind) {
      case CHANGE -> {
        out.write(step.value);
        from++;
      }
      case CUT -> from = to;
      case DOUBLE -> out.writeBytes(piece);
      case SPLICE -> out.writeBytes(step.scrap.getBytes(StandardCharsets.UTF_8));
      case END -> from = bytes.length;
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
