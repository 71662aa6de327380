package org.dateline.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.dateline.Coder;
import org.dateline.read.OneLine;
import org.dateline.read.Web;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages over http and https, politely and within limits.
 *
 * <p>A site's robots.txt is asked first. At most five redirects are followed, each looked at like a
 * first address. Addresses of this machine and of private networks are refused unless allowed. A
 * page may have 16 MiB, before and after it is unzipped, and take 30 seconds to answer and 60 to
 * arrive. No cookies are kept and nothing is sent but the request. Opens its client at the first
 * fetch; threads may share it.
 */
public final class HttpWeb implements Web {
  private static final String AGENT =
      "dateline/" + Coder.VERSION + " (political event coder; fetches single pages a user names)";
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 5;
  private static final int LONGEST_BODY = 16 << 20;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final boolean local;
  private final Duration toAnswer;
  private final WholeBody body;
  private final Robots robots;
  private @Nullable HttpClient client;

  /**
   * Makes it.
   *
   * @param local whether addresses of this machine and of private networks may be fetched
   */
  public HttpWeb(boolean local) {
    this(local, Duration.ofSeconds(30), Duration.ofSeconds(60));
  }

  /** The same with other limits, for tests. */
  HttpWeb(boolean local, Duration toAnswer, Duration toArrive) {
    this.local = local;
    this.toAnswer = toAnswer;
    this.robots = new Robots(this::follow, new WholeBody(Robots.LONGEST, toArrive));
    this.body = new WholeBody(LONGEST_BODY, toArrive);
  }

  @Override
  public Page fetch(URI address) throws IOException {
    check(address);
    robots.check(address);
    URI at = address;
    for (int redirects = 0; ; redirects++) {
      HttpResponse<InputStream> response = get(at);
      URI next = redirect(response, at);
      if (next == null) {
        return page(response, at);
      }
      if (redirects == MOST_REDIRECTS) {
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
      }
      check(next);
      robots.check(next);
      at = next;
    }
  }

  /** Fetches with redirects, but without asking robots.txt: for robots.txt itself. */
  private HttpResponse<InputStream> follow(URI address) throws IOException {
    URI at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      check(at);
      HttpResponse<InputStream> response = get(at);
      URI next = redirect(response, at);
      if (next == null) {
        return response;
      }
      at = next;
    }
    throw new IOException("robots.txt: more than " + MOST_REDIRECTS + " redirects");
  }

  private void check(URI address) throws IOException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IOException("only http and https are fetched, not " + OneLine.of(scheme));
    }
    if (address.getHost() == null) {
      throw new IOException("an address without a host");
    }
    if (address.getUserInfo() != null) {
      throw new IOException("an address with a name or password in it, which is not sent");
    }
    if (!local) {
      PublicAddress.check(address.getHost());
    }
  }

  private HttpResponse<InputStream> get(URI address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(toAnswer)
            .header("User-Agent", AGENT)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .header("Accept-Language", "en")
            .header("Accept-Encoding", "gzip")
            .GET()
            .build();
    try {
      return client().send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (IOException e) {
      throw new IOException(reason(e), e);
    }
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(TO_CONNECT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  private String reason(IOException exception) {
    if (exception instanceof HttpConnectTimeoutException) {
      return "no connection within " + TO_CONNECT.toSeconds() + " s";
    }
    if (exception instanceof HttpTimeoutException) {
      return "no answer within " + toAnswer.toSeconds() + " s";
    }
    if (exception instanceof ConnectException) {
      return "no connection: nothing listens there, or the host is not known";
    }
    String words = OneLine.of(String.valueOf(exception.getMessage()));
    return exception instanceof SSLException ? "no secure connection: " + words : words;
  }

  /** Where an answer sends us on to, its body closed; null where it is the answer itself. */
  private static @Nullable URI redirect(HttpResponse<InputStream> response, URI from)
      throws IOException {
    if (!REDIRECTS.contains(response.statusCode())) {
      return null;
    }
    response.body().close();
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IOException("a redirect that does not say where to"));
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new IOException("a redirect to no address: " + OneLine.of(location), e);
    }
  }

  private Page page(HttpResponse<InputStream> response, URI at) throws IOException {
    if (response.statusCode() != 200) {
      response.body().close();
      throw new IOException("the server answered " + response.statusCode());
    }
    return new Page(at, charset(response), new ByteArrayInputStream(body.read(response)));
  }

  private static @Nullable String charset(HttpResponse<InputStream> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    Matcher found = CHARSET.matcher(type);
    return found.find() ? found.group(1) : null;
  }
}
