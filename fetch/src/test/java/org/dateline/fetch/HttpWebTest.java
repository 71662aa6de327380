package org.dateline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.dateline.read.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpWebTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Web web = new HttpWeb(true, Duration.ofSeconds(1), Duration.ofSeconds(1));
  private HttpServer server;
  private String robots = "";
  private int robotsStatus = 200;
  private boolean robotsZipped;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void fetchesAPageWithItsEncodingAndAddress() throws IOException {
    Web.Page page = web.fetch(address("/page"));

    assertThat(new String(page.body().readAllBytes(), UTF_8)).isEqualTo("<p>Envoys met.</p>");
    assertThat(page.charset()).isEqualTo("iso-8859-1");
    assertThat(page.uri()).isEqualTo(address("/page"));
  }

  @Test
  void saysWhoAsks() throws IOException {
    web.fetch(address("/page"));

    assertThat(asked).last().asString().startsWith("GET /page dateline/");
  }

  @Test
  void unzips() throws IOException {
    assertThat(web.fetch(address("/gzip")).body().readAllBytes())
        .isEqualTo("zipped".getBytes(UTF_8));
  }

  @Test
  void followsRedirectsAndGivesTheAddressTheyLeadTo() throws IOException {
    assertThat(web.fetch(address("/redirect/2")).uri()).isEqualTo(address("/page"));
  }

  @Test
  void stopsAtTheSixthRedirect() {
    assertFails("/loop", "more than 5 redirects");
  }

  @Test
  void doesNotFollowARedirectToAFile() {
    assertFails("/to-file", "only http and https are fetched, not file");
  }

  @Test
  void stopsAGzipBomb() {
    assertFails("/bomb", "longer than 16 MiB, which no article is");
  }

  @Test
  void stopsAnEndlessPage() {
    assertFails("/endless", "longer than 16 MiB, which no article is");
  }

  @Test
  void givesUpAServerThatFallsSilent() {
    assertFails("/silent-body", "did not arrive within 1 s");
    assertFails("/silent", "no answer within 1 s");
  }

  @Test
  void saysWhatTheServerAnswered() {
    assertFails("/missing", "the server answered 404");
  }

  @Test
  void doesNotFetchWhatRobotsTxtForbids() {
    robots = "User-agent: *\nDisallow: /page\n";

    assertFails("/page", "the site's robots.txt forbids it");
    assertThat(asked).noneMatch(line -> line.startsWith("GET /page"));
  }

  @Test
  void heedsARobotsTxtThatIsSentZipped() {
    robots = "User-agent: *\nDisallow: /page\n";
    robotsZipped = true;

    assertFails("/page", "the site's robots.txt forbids it");
  }

  @Test
  void asksRobotsTxtAlsoForWhereARedirectLeads() {
    robots = "User-agent: dateline\nDisallow: /page\n";

    assertFails("/redirect/1", "the site's robots.txt forbids it");
  }

  @Test
  void fetchesWhereThereIsNoRobotsTxt() throws IOException {
    robotsStatus = 404;

    assertThat(web.fetch(address("/page")).body()).isNotEmpty();
  }

  @Test
  void doesNotFetchWhileRobotsTxtCannotBeHad() {
    robotsStatus = 503;

    assertFails("/page", "the site's robots.txt forbids it");
  }

  @Test
  void asksRobotsTxtOnceASite() throws IOException {
    web.fetch(address("/page"));
    web.fetch(address("/gzip"));

    assertThat(asked).filteredOn(line -> line.startsWith("GET /robots.txt")).hasSize(1);
  }

  @Test
  void refusesThisMachineUnlessAllowed() {
    assertThatThrownBy(() -> new HttpWeb(false).fetch(address("/page")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "127.0.0.1 is on this machine or a private network; --allow-local fetches from there");
    assertThat(asked).isEmpty();
  }

  @Test
  void refusesOtherSchemesAndNamesInTheAddress() {
    assertThatThrownBy(() -> web.fetch(URI.create("ftp://example.org/a")))
        .hasMessage("only http and https are fetched, not ftp");
    assertThatThrownBy(() -> web.fetch(URI.create("http://me:secret@example.org/a")))
        .hasMessage("an address with a name or password in it, which is not sent");
  }

  @Test
  void saysThatNothingListensThere() {
    server.stop(0);

    assertFails("/page", "no connection: nothing listens there, or the host is not known");
  }

  private void assertFails(String path, String message) {
    assertThatThrownBy(() -> web.fetch(address(path)))
        .isInstanceOf(IOException.class)
        .hasMessage(message);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add("GET " + path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    switch (path) {
      case "/robots.txt" -> {
        if (robotsZipped) {
          zipped(exchange, robots.getBytes(UTF_8));
        } else {
          send(exchange, robotsStatus, robots.getBytes(UTF_8));
        }
      }
      case "/page" -> {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=\"iso-8859-1\"");
        send(exchange, 200, "<p>Envoys met.</p>".getBytes(UTF_8));
      }
      case "/gzip" -> zipped(exchange, "zipped".getBytes(UTF_8));
      case "/bomb" -> zipped(exchange, new byte[40 << 20]);
      case "/redirect/2" -> redirect(exchange, "/redirect/1");
      case "/redirect/1" -> redirect(exchange, "/page");
      case "/loop" -> redirect(exchange, "/loop");
      case "/to-file" -> redirect(exchange, "file:///etc/passwd");
      case "/endless" -> endless(exchange);
      case "/silent" -> await();
      case "/silent-body" -> {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('<');
        exchange.getResponseBody().flush();
        await();
      }
      default -> send(exchange, 404, new byte[0]);
    }
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    send(exchange, 302, new byte[0]);
  }

  private static void zipped(HttpExchange exchange, byte[] body) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(body);
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    send(exchange, 200, zipped.toByteArray());
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      byte[] block = new byte[1 << 16];
      for (int count = 0; count < 1000; count++) {
        out.write(block);
      }
    }
  }
}
