package org.dateline.resolve.quantity;

import org.dateline.Quantity.Bound;
import org.dateline.resolve.quantity.Currencies.Money;
import org.jspecify.annotations.Nullable;

/** A number on its way to a quantity, and what stands around it. Made for one call. */
final class Candidate {
  final Numeral numeral;
  final Bound bound;
  final int from;
  final int to;
  final Counted counted;
  final @Nullable Money money;
  @Nullable Befallen befallen;
  @Nullable String unit;
  @Nullable String what;

  Candidate(
      Numeral numeral, Bound bound, int from, int to, Counted counted, @Nullable Money money) {
    this.numeral = numeral;
    this.bound = bound;
    this.from = from;
    this.to = to;
    this.counted = counted;
    this.money = money;
  }

  boolean isThing() {
    return counted.is(Noun.Kind.THING) || counted.is(Noun.Kind.MEASURE);
  }

  boolean isPeople() {
    return money == null && !isThing() && !counted.is(Noun.Kind.OTHER);
  }
}
