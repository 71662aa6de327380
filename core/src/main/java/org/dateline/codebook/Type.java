package org.dateline.codebook;

import static org.dateline.codebook.Quad.MATERIAL_CONFLICT;
import static org.dateline.codebook.Quad.MATERIAL_COOPERATION;
import static org.dateline.codebook.Quad.VERBAL_CONFLICT;
import static org.dateline.codebook.Quad.VERBAL_COOPERATION;

/**
 * The sixteen kinds of event of the PLOVER ontology (2021). What each takes in, its modes and its
 * score stand in {@code knowledge/codebook}.
 */
public enum Type {
  /** Promise or agree to cooperate in the future. */
  AGREE(VERBAL_COOPERATION),
  /** Meet, visit, phone, negotiate, mediate. */
  CONSULT(VERBAL_COOPERATION),
  /** Praise, endorse, recognise, sign. */
  SUPPORT(VERBAL_COOPERATION),
  /** Give way in words: apologise, pardon, lift a ban, declare a ceasefire. */
  CONCEDE(VERBAL_COOPERATION),
  /** Work together in deed: trade, joint exercises, extradition. */
  COOPERATE(MATERIAL_COOPERATION),
  /** Give material help. */
  AID(MATERIAL_COOPERATION),
  /** Give way in deed: withdraw, release, disarm, resign. */
  RETREAT(MATERIAL_COOPERATION),
  /** Ask, appeal, urge, demand. */
  REQUEST(VERBAL_CONFLICT),
  /** Criticise, blame, accuse, sue, investigate. */
  ACCUSE(VERBAL_CONFLICT),
  /** Refuse, deny, veto. */
  REJECT(VERBAL_CONFLICT),
  /** Threaten, warn of consequences. */
  THREATEN(VERBAL_CONFLICT),
  /** Demonstrate, strike, riot. */
  PROTEST(MATERIAL_CONFLICT),
  /** Cut relations, impose sanctions, expel, convict. */
  SANCTION(MATERIAL_CONFLICT),
  /** Deploy or ready forces. */
  MOBILIZE(MATERIAL_CONFLICT),
  /** Arrest, seize, restrict. */
  COERCE(MATERIAL_CONFLICT),
  /** Attack, kill, bomb, fight. */
  ASSAULT(MATERIAL_CONFLICT);

  private final Quad quad;

  Type(Quad quad) {
    this.quad = quad;
  }

  /** The class it falls into. */
  public Quad quad() {
    return quad;
  }
}
