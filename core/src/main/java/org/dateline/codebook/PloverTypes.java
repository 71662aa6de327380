package org.dateline.codebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The types and modes of {@code codebook/types.tsv} and {@code codebook/modes.tsv}. */
final class PloverTypes {
  private final Map<Type, TypeEntry> entries = new EnumMap<>(Type.class);
  private final Map<Type, Map<String, Mode>> modes = new EnumMap<>(Type.class);
  private final Map<Type, List<String>> names = new EnumMap<>(Type.class);

  private PloverTypes() {}

  static PloverTypes read(Table typeTable, Table modeTable) {
    PloverTypes read = new PloverTypes();
    for (Table.Row row : typeTable.rows()) {
      read.addType(row);
    }
    for (Type type : Type.values()) {
      if (!read.entries.containsKey(type)) {
        throw new KnowledgeException(typeTable.file() + ": no line for " + type + "; add one");
      }
      read.modes.put(type, new LinkedHashMap<>());
    }
    for (Table.Row row : modeTable.rows()) {
      read.addMode(row);
    }
    read.modes.forEach((type, of) -> read.names.put(type, List.copyOf(of.keySet())));
    return read;
  }

  private void addType(Table.Row row) {
    Type type = row.constant("type", Type.class);
    Quad quad = row.constant("quad", Quad.class);
    if (quad != type.quad()) {
      throw row.wrong(type + " is of quad " + type.quad() + ", not " + quad);
    }
    TypeEntry entry =
        new TypeEntry(
            type,
            Scale.read(row, "score"),
            Scale.read(row, "goldstein_root"),
            row.get("definition"),
            row.get("example"));
    if (entries.put(type, entry) != null) {
      throw row.wrong(type + " stands twice");
    }
  }

  private void addMode(Table.Row row) {
    Type type = row.constant("type", Type.class);
    Mode mode =
        new Mode(
            type,
            row.get("mode"),
            row.optional("score") == null ? null : Scale.read(row, "score"),
            row.get("definition"),
            row.get("example"));
    if (of(type).put(mode.name(), mode) != null) {
      throw row.wrong(type + " " + mode.name() + " stands twice");
    }
  }

  TypeEntry entry(Type type) {
    TypeEntry entry = entries.get(type);
    if (entry == null) {
      throw new IllegalStateException("no entry for " + type);
    }
    return entry;
  }

  List<String> modes(Type type) {
    return names.getOrDefault(type, List.of());
  }

  @Nullable Mode mode(Type type, String name) {
    return of(type).get(name);
  }

  /** The mode a line names, or null where it names none; one its type does not have is an error. */
  @Nullable String optionalMode(Table.Row row, @Nullable Type type) {
    String mode = row.optional("mode");
    if (mode == null) {
      return null;
    }
    if (type == null) {
      throw row.wrong("mode '" + mode + "' stands without a type");
    }
    if (!of(type).containsKey(mode)) {
      throw row.wrong(
          "no such mode of " + type + " '" + mode + "'" + Nearest.hint(mode, modes(type)));
    }
    return mode;
  }

  private Map<String, Mode> of(Type type) {
    Map<String, Mode> of = modes.get(type);
    if (of == null) {
      throw new IllegalStateException("no modes for " + type);
    }
    return of;
  }
}
