package org.dateline.resolve.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.dateline.codebook.Role;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** What the three-letter blocks of CAMEO actor codes mean: {@code cameo-agents.tsv}. */
final class CameoBlocks {
  private final Map<String, Block> blocks = new HashMap<>();
  private final CountryCodes countries;

  /** What a block can be. */
  enum Kind {
    /** Stands in the place of a country: IGO. */
    ROOT,
    /** Says what the actor is: GOV. */
    ROLE,
    /** Adds to a role: HAR. */
    MORE,
    /** A part of the world: EUR. */
    REGION,
    /** A country. */
    COUNTRY
  }

  /** What a block means. */
  record Block(Kind kind, @Nullable String country, @Nullable Role role) {}

  private CameoBlocks(Table table, CountryCodes countries) {
    this.countries = countries;
    for (Table.Row row : table.rows()) {
      Role role = row.optional("role") == null ? null : row.constant("role", Role.class);
      Kind kind = row.constant("kind", Kind.class);
      blocks.put(row.get("code"), new Block(kind, row.optional("country"), role));
    }
  }

  /** The ones that are shipped inside. */
  static CameoBlocks shipped(CountryCodes countries) {
    return new CameoBlocks(Table.beside(CameoBlocks.class, "cameo-agents.tsv"), countries);
  }

  /** What a block means, or null. */
  @Nullable Block get(String code) {
    Block block = blocks.get(code);
    return block == null && countries.isState(code) ? new Block(Kind.COUNTRY, code, null) : block;
  }

  /** "; did you mean PAK?", or nothing. */
  String hint(String wrong) {
    return countries.hint(wrong);
  }
}
