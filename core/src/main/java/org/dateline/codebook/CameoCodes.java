package org.dateline.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;

/** The codes of {@code codebook/cameo.tsv}. */
final class CameoCodes {
  private final Map<String, CameoCode> codes;

  private CameoCodes(Map<String, CameoCode> codes) {
    this.codes = codes;
  }

  static CameoCodes read(Table table, PloverTypes types) {
    Map<String, CameoCode> codes = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      CameoCode code = code(row, types);
      if (codes.put(code.code(), code) != null) {
        throw row.wrong("code " + code.code() + " stands twice");
      }
    }
    return new CameoCodes(codes);
  }

  private static CameoCode code(Table.Row row, PloverTypes types) {
    String code = row.get("code");
    if (!code.matches("\\d{2,4}")) {
      throw row.wrong("'" + code + "' is no CAMEO code; write two to four digits");
    }
    String quadClass = row.get("quad_class");
    if (!quadClass.matches("[0-4]")) {
      throw row.wrong("'" + quadClass + "' is no quad class; write 0 to 4");
    }
    Type type = row.optional("type") == null ? null : row.constant("type", Type.class);
    return new CameoCode(
        code,
        row.get("name"),
        Scale.read(row, "goldstein"),
        Integer.parseInt(quadClass),
        type,
        types.optionalMode(row, type),
        row.get("definition"));
  }

  Set<String> names() {
    return Collections.unmodifiableSet(codes.keySet());
  }

  CameoCode get(String name) {
    CameoCode code = codes.get(name);
    if (code == null) {
      throw new IllegalArgumentException(
          "no such CAMEO code '" + name + "'" + Nearest.hint(name, names()));
    }
    return code;
  }
}
