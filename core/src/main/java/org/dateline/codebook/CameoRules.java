package org.dateline.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event its CAMEO code: the first line of {@code codebook/cameo-rules.tsv} that fits, from
 * top to bottom within the event's type. Immutable; may be shared by threads.
 */
public final class CameoRules {
  private static final List<String> STATUSES =
      List.of("occurred", "planned", "possible", "negated");

  private final Map<Type, List<CameoRule>> rules;

  private CameoRules(Map<Type, List<CameoRule>> rules) {
    this.rules = rules;
  }

  /**
   * Reads the rules.
   *
   * @throws KnowledgeException where a line names what the codebook does not have, can never be
   *     reached, or a type or mode has no default line
   */
  static CameoRules read(Table table, PloverTypes types, CameoCodes codes) {
    Map<Type, List<CameoRule>> rules = new EnumMap<>(Type.class);
    Map<Type, Set<String>> closed = new EnumMap<>(Type.class);
    for (Table.Row row : table.rows()) {
      Type type = row.constant("type", Type.class);
      CameoRule rule = rule(row, type, types, codes);
      Set<String> defaults = closed.computeIfAbsent(type, key -> new HashSet<>());
      if (defaults.contains("") || (rule.mode() != null && defaults.contains(rule.mode()))) {
        throw row.wrong("never reached: an earlier line takes all of " + name(type, rule.mode()));
      }
      if (rule.isDefault()) {
        defaults.add(rule.mode() == null ? "" : rule.mode());
      }
      rules.computeIfAbsent(type, key -> new ArrayList<>()).add(rule);
    }
    checkDefaults(table, types, closed);
    rules.replaceAll((type, list) -> List.copyOf(list));
    return new CameoRules(rules);
  }

  private static CameoRule rule(Table.Row row, Type type, PloverTypes types, CameoCodes codes) {
    String status = row.optional("status");
    if (status != null && !STATUSES.contains(status)) {
      throw row.wrong("no such status '" + status + "'" + Nearest.hint(status, STATUSES));
    }
    String code = row.get("cameo");
    if (!codes.names().contains(code)) {
      throw row.wrong("no such CAMEO code '" + code + "'" + Nearest.hint(code, codes.names()));
    }
    try {
      return new CameoRule(
          types.optionalMode(row, type),
          WordCondition.of(row.optional("words")),
          status,
          new CameoChoice(codes.get(code), row.place()));
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static void checkDefaults(Table table, PloverTypes types, Map<Type, Set<String>> closed) {
    for (Type type : Type.values()) {
      Set<String> defaults = closed.getOrDefault(type, Set.of());
      List<String> needed = new ArrayList<>(types.modes(type));
      needed.add("");
      for (String mode : needed) {
        if (!defaults.contains(mode)) {
          throw new KnowledgeException(
              "%s: no line for all of %s; add one with empty words and status"
                  .formatted(table.file(), name(type, mode)));
        }
      }
    }
  }

  private static String name(Type type, @Nullable String mode) {
    return mode == null || mode.isEmpty() ? type.name() : type + " " + mode;
  }

  /**
   * The code of an event.
   *
   * @param type its type
   * @param mode its mode, or null; one that the type does not have counts as null
   * @param status the label of its status ({@code "planned"}), or null where it is not known
   * @param trigger the trigger, as the sentence has it
   * @param sentence the whole sentence
   */
  public CameoChoice codeFor(
      Type type, @Nullable String mode, @Nullable String status, String trigger, String sentence) {
    Words triggerWords = Words.of(trigger);
    Words sentenceWords = Words.of(sentence);
    for (CameoRule rule : rules.getOrDefault(type, List.of())) {
      if (rule.fits(mode, status, triggerWords, sentenceWords)) {
        return rule.choice();
      }
    }
    throw new IllegalStateException("no default rule for " + type);
  }
}
