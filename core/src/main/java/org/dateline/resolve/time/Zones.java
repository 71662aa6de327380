package org.dateline.resolve.time;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.dateline.Moment;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The time zones of the countries that have one, from {@code knowledge/time/zones.tsv}. */
final class Zones {
  private final Map<String, ZoneId> zones = new HashMap<>();

  Zones() {
    for (Table.Row row : Table.shipped("time/zones.tsv").rows()) {
      zones.put(row.get("country"), zone(row));
    }
  }

  private static ZoneId zone(Table.Row row) {
    try {
      return ZoneId.of(row.get("zone"));
    } catch (DateTimeException e) {
      throw row.wrong("no time zone '" + row.get("zone") + "'; see the tz database");
    }
  }

  /**
   * The same point in time by the clocks of a country: 23:30 UTC is the next day in Tokyo. The
   * moment itself where its offset, the country or the country's zone is not known.
   */
  @Nullable Moment there(@Nullable Moment moment, @Nullable String country) {
    ZoneId zone = country == null ? null : zones.get(country);
    if (moment == null || moment.offset() == null || zone == null) {
      return moment;
    }
    OffsetDateTime there = moment.instant().atZoneSameInstant(zone).toOffsetDateTime();
    return Moment.of(there);
  }
}
