package org.dateline.read.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Byline;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a message, by its field {@code From}: {@code "AFP News Desk" <desk@afp.example>}.
 *
 * @param author the person, or null
 * @param agency the agency that name or address name, or null
 */
record Sender(@Nullable String author, @Nullable String agency) {
  private static final Pattern NAME_AND_ADDRESS = Pattern.compile("([^<]*)<([^<>]*)>?.*");
  private static final Pattern ADDRESS_AND_NAME =
      Pattern.compile("(\\S*@\\S*)\\s*\\(([^()]*)\\).*");
  private static final Pattern BESIDE =
      Pattern.compile("\\s+(?:via|through|on behalf of)\\s.*", Pattern.CASE_INSENSITIVE);

  /** Reads the field. */
  static Sender of(@Nullable String field) {
    if (field == null) {
      return new Sender(null, null);
    }
    Matcher first = NAME_AND_ADDRESS.matcher(field);
    Matcher last = ADDRESS_AND_NAME.matcher(field.strip());
    if (first.matches()) {
      return of(first.group(1), first.group(2));
    }
    return last.matches() ? of(last.group(2), last.group(1)) : of("", field);
  }

  private static Sender of(String written, String address) {
    String plain = MailFields.decoded(written).replaceAll("[\"\\\\]", "").strip();
    String name = BESIDE.matcher(plain).replaceFirst("");
    String named = atStart(name);
    if (named != null) {
      return new Sender(null, named);
    }
    Byline byline = Byline.of(name);
    String agency = byline.agency() == null ? ofAddress(address) : byline.agency();
    return new Sender(byline.author(), agency);
  }

  /** The agency that a name begins with, of as many words as there are. */
  private static @Nullable String atStart(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      String agency = Agencies.named(name.substring(0, end));
      if (agency != null) {
        return agency;
      }
    }
    return null;
  }

  /** {@code jane.doe@mail.reuters.com}: the label before the last one. */
  private static @Nullable String ofAddress(String address) {
    String[] labels = address.substring(address.indexOf('@') + 1).strip().split("\\.", -1);
    return labels.length < 2 ? null : Agencies.named(labels[labels.length - 2]);
  }
}
