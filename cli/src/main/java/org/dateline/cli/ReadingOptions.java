package org.dateline.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.fetch.HttpWeb;
import org.dateline.read.ReadOptions;
import org.dateline.read.fields.FieldMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of all commands that read articles. */
final class ReadingOptions {
  private static final String CODED = "en";

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME,...",
      description =
          "What fields of JSON and CSV are called there, where it is not told by itself:"
              + " text=story,title=head.main. Fields: id, title, subtitle, author, byline, agency,"
              + " published, time, updated, dateline, language, section, url, revision, teaser,"
              + " text.")
  private @Nullable String fields;

  @Option(
      names = "--language",
      paramLabel = "en",
      description =
          "Take every article for English, whatever it looks like. Left out, articles in other"
              + " languages are skipped.")
  private @Nullable String language;

  @Option(
      names = "--allow-local",
      description = "Fetch named addresses also from this machine and private networks.")
  private boolean allowLocal;

  /** How to read. */
  ReadOptions read() {
    return new ReadOptions(map(), language(), new HttpWeb(allowLocal));
  }

  private Map<String, String> map() {
    try {
      return fields == null ? Map.of() : new TreeMap<>(FieldMap.parse(fields));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable String language() {
    String code = language == null ? null : language.strip().toLowerCase(Locale.ROOT);
    if (code != null && !code.equals(CODED)) {
      throw wrong("--language must be en: no other language is coded, not " + language);
    }
    return code;
  }

  private RuntimeException wrong(String message) {
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
