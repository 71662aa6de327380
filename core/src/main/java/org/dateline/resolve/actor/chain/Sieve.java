package org.dateline.resolve.actor.chain;

import java.util.Optional;

/** One way in which a mention shows that it speaks of somebody named before. May be shared. */
interface Sieve {

  /** Whom the mention speaks of, as far as this way tells. */
  Optional<Entity> find(Mention mention, Discourse discourse);
}
