package org.dateline.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the robots.txt of each site allows us, by RFC 9309. Threads may share it. */
final class Robots {
  private static final int MOST_SITES = 1000;

  /** How many bytes a robots.txt may have. */
  static final int LONGEST = 2 << 20;

  private static final List<String> NAMES = List.of("dateline");

  /** Fetches one address without asking here first. */
  interface Get {
    HttpResponse<InputStream> get(URI address) throws IOException;
  }

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Get get;
  private final WholeBody body;
  private final Map<String, BaseRobotRules> sites =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BaseRobotRules> eldest) {
          return size() > MOST_SITES;
        }
      };

  Robots(Get get, WholeBody body) {
    this.get = get;
    this.body = body;
  }

  /** Refuses what its site does not want to be fetched. */
  synchronized void check(URI address) throws IOException {
    String site = (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    BaseRobotRules rules = sites.get(site);
    if (rules == null) {
      rules = read(URI.create(site + "/robots.txt"));
      sites.put(site, rules);
    }
    if (!rules.isAllowed(address.toString())) {
      throw new IOException("the site's robots.txt forbids it");
    }
  }

  private BaseRobotRules read(URI robots) throws IOException {
    HttpResponse<InputStream> response = get.get(robots);
    if (response.statusCode() != 200) {
      response.body().close();
      return parser.failedFetch(response.statusCode());
    }
    return parser.parseContent(robots.toString(), body.read(response), "text/plain", NAMES);
  }
}
