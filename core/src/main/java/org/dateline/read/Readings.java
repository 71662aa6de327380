package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders and standard input, one after the other, and what could not be
 * read.
 *
 * <pre>{@code
 * try (Readings readings = Readings.of(List.of("news/", "more.jsonl.gz", "-"), System.in)) {
 *   while (readings.hasNext()) {
 *     if (readings.next() instanceof Reading.Read read) {
 *       coder.code(read.article());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Read is every format of {@link Formats}, told by looking; archives are opened, two deep; an
 * address of the web is fetched where {@link ReadOptions#web} is given. Folders are walked in the
 * order of file names; in them hidden files and folders are passed over, and links to folders are
 * not followed. A folder in which no article is found gives a {@link Reading.Failed}. Articles that
 * are not English are skipped, and what was read already in the same run is not read twice.
 *
 * <p>Nothing that is read makes it throw. At most one file is open and one article in memory; a
 * line may have 32 MiB, a text 2 MiB. For one thread.
 */
public final class Readings implements Iterator<Reading>, AutoCloseable {
  private static final String STANDARD_INPUT = "-";
  private static final Pattern ADDRESS = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]+://");

  private final Iterator<String> arguments;
  private final InputStream standardInput;
  private final Formats formats;
  private final @Nullable Web web;
  private final Screen screen;

  /** The argument being read; its name and how many articles it gave. */
  private String argument = "";

  private @Nullable FileWalk walk;
  private int articles;

  private @Nullable Input input;
  private @Nullable Iterator<Reading> current;
  private @Nullable Reading next;

  private Readings(List<String> paths, InputStream standardInput, ReadOptions options) {
    this.arguments = List.copyOf(paths).iterator();
    this.standardInput = standardInput;
    this.formats = new Formats(options);
    this.web = options.web();
    this.screen = new Screen(options);
  }

  /**
   * Begins to read.
   *
   * @param paths files and folders, and {@code -} for standard input
   * @param standardInput what {@code -} stands for; not closed
   */
  public static Readings of(List<String> paths, InputStream standardInput) {
    return of(paths, standardInput, ReadOptions.DEFAULT);
  }

  /** Begins to read, as the options say. */
  public static Readings of(List<String> paths, InputStream standardInput, ReadOptions options) {
    return new Readings(paths, standardInput, options);
  }

  /** The same as a stream, which closes this when it is closed. */
  public Stream<Reading> stream() {
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, kind), false)
        .onClose(this::close);
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (current != null) {
        next = fromInput(current);
      } else if (walk != null) {
        next = fromWalk(walk);
      } else if (arguments.hasNext()) {
        next = fromArgument(arguments.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("everything is read");
    }
    Reading reading = screen.of(next);
    next = null;
    if (reading instanceof Reading.Read) {
      articles++;
    }
    return reading;
  }

  /** Closes the file being read, and reads no more. */
  @Override
  public void close() {
    closeInput();
    walk = null;
    while (arguments.hasNext()) {
      arguments.next();
    }
  }

  private @Nullable Reading fromArgument(String path) {
    argument = path;
    articles = 0;
    if (path.equals(STANDARD_INPUT)) {
      return open(path, standardInput);
    }
    if (path.isEmpty()) {
      // Java would take it for the current folder; it is rather a variable that was never set.
      return new Reading.Failed("\"\"", "an empty path; write . for the current folder");
    }
    if (ADDRESS.matcher(path).find()) {
      return fetch(path);
    }
    try {
      walk = new FileWalk(Path.of(path));
    } catch (InvalidPathException e) {
      return new Reading.Failed(path, "no path: " + OneLine.of(e.getReason()));
    }
    return null;
  }

  private @Nullable Reading fetch(String address) {
    if (web == null) {
      return new Reading.Failed(address, "an address, and nothing is fetched here");
    }
    try {
      input = Input.open(address, web.fetch(new URI(address)));
      current = formats.read(input);
      return null;
    } catch (URISyntaxException e) {
      return new Reading.Failed(address, "no address: " + OneLine.of(e.getReason()));
    } catch (IOException | RuntimeException e) {
      closeInput();
      return Trouble.of(e).under(address);
    }
  }

  private @Nullable Reading fromWalk(FileWalk files) {
    if (files.hasNext()) {
      FileWalk.Found found = files.next();
      String name = found.path().toString();
      return found.trouble() == null ? openFile(found.path()) : found.trouble().under(name);
    }
    walk = null;
    boolean none = files.isFolder() && articles == 0;
    return none ? new Reading.Failed(argument, "no articles in this folder") : null;
  }

  private @Nullable Reading openFile(Path file) {
    try {
      return open(file.toString(), Files.newInputStream(file));
    } catch (IOException e) {
      return Trouble.of(e).under(file.toString());
    }
  }

  private @Nullable Reading open(String name, InputStream bytes) {
    try {
      input = Input.open(name, bytes, bytes != standardInput);
      current = formats.read(input);
      return null;
    } catch (IOException | RuntimeException e) {
      closeInput();
      return Trouble.of(e).under(name);
    } catch (OutOfMemoryError e) {
      closeInput();
      return new Reading.Failed(name, "takes more memory than there is");
    }
  }

  private @Nullable Reading fromInput(Iterator<Reading> readings) {
    try {
      if (readings.hasNext()) {
        return readings.next();
      }
    } catch (RuntimeException e) {
      String name = input == null ? argument : input.name();
      closeInput();
      return Trouble.of(e).under(name);
    } catch (OutOfMemoryError e) {
      // Each format has its limits; should one input still be too much, the others shall be read.
      String name = input == null ? argument : input.name();
      closeInput();
      return new Reading.Failed(name, "takes more memory than there is");
    }
    closeInput();
    return null;
  }

  private void closeInput() {
    if (input != null) {
      input.close();
    }
    input = null;
    current = null;
    next = null;
  }
}
