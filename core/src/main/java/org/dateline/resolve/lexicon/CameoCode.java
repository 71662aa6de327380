package org.dateline.resolve.lexicon;

import java.util.Locale;
import org.dateline.codebook.Role;
import org.dateline.resolve.lexicon.CameoBlocks.Block;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO actor code as country and role: {@code PAKREBTTP} is PAK, REB, and more than both say.
 *
 * @param code as written, without the {@code ~} of an agent
 * @param agent whether it is that of an agent, whose country the text tells: {@code ~GOV}
 * @param country or null
 * @param role IGO and NGO of those, else that of the first block that has one, or null
 * @param more whether it says more than country and role, so that it tells actors apart
 * @param unknown a first block that is no country and no other known root, or null
 */
record CameoCode(
    String code,
    boolean agent,
    @Nullable String country,
    @Nullable Role role,
    boolean more,
    @Nullable String unknown) {
  private static final int BLOCK = 3;

  /** Whether it is the code of what is not to be coded. */
  static boolean isNull(String written) {
    String bare = written.replace("~", "");
    return bare.isEmpty() || bare.chars().allMatch(c -> c == '-' || c == '#');
  }

  /** Reads one; null where it is none. */
  static @Nullable CameoCode of(String written, CameoBlocks blocks) {
    boolean agent = written.indexOf('~') >= 0;
    String code = written.replace("~", "").toUpperCase(Locale.ROOT);
    while (code.startsWith("---")) {
      code = code.substring(BLOCK);
      agent = true;
    }
    boolean letters = code.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    boolean digits = code.chars().allMatch(c -> c >= '0' && c <= '9');
    return code.isEmpty() || !letters || digits ? null : parts(code, agent, blocks);
  }

  private static CameoCode parts(String code, boolean agent, CameoBlocks blocks) {
    String country = null;
    Role role = null;
    Role root = null;
    boolean more = code.length() % BLOCK != 0;
    String unknown = null;
    for (int i = 0; i < code.length(); i += BLOCK) {
      String name = code.substring(i, Math.min(code.length(), i + BLOCK));
      Block block = blocks.get(name);
      if (block == null) {
        more = true;
        unknown = i == 0 && !agent ? name : unknown;
        continue;
      }
      switch (block.kind()) {
        case ROOT, COUNTRY -> {
          more |= i > 0;
          country = i == 0 ? block.country() : country;
          root = root == null ? block.role() : root;
        }
        case ROLE -> role = role == null ? block.role() : role;
        case MORE, REGION -> more = true;
      }
    }
    // of IGOUNOHLH it is the IGO that counts, of MNCMED the press
    boolean rootCounts = role == null || root == Role.IGO || root == Role.NGO;
    return new CameoCode(code, agent, country, rootCounts ? root : role, more, unknown);
  }
}
