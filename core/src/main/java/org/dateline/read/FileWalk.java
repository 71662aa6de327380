package org.dateline.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files under a path, in the order of their names, each folder listed when it is come to. A
 * path that is no folder is its own only file.
 */
final class FileWalk implements Iterator<FileWalk.Found> {

  /**
   * A path come to.
   *
   * @param trouble why it is not to be opened, or null
   */
  record Found(Path path, @Nullable Trouble trouble) {}

  private final boolean folder;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private @Nullable Found next;

  FileWalk(Path start) {
    this.folder = Files.isDirectory(start);
    if (folder) {
      next = enter(start);
    } else {
      next = new Found(start, null);
    }
  }

  /** Whether the walk began at a folder. */
  boolean isFolder() {
    return folder;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      Iterator<Path> entries = open.peek();
      if (entries.hasNext()) {
        next = come(entries.next());
      } else {
        open.pop();
      }
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more files");
    }
    Found found = next;
    next = null;
    return found;
  }

  private @Nullable Found come(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return enter(path);
    }
    if (Files.isDirectory(path)) {
      return new Found(path, new Trouble("a link to a folder; name the folder to read it", false));
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Found(path, new Trouble("no plain file", false));
    }
    return new Found(path, null);
  }

  /** Goes into a folder; gives the folder itself where that cannot be. */
  private @Nullable Found enter(Path path) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(path)) {
      for (Path entry : listing) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return new Found(path, Trouble.of(e));
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    open.push(entries.iterator());
    return null;
  }
}
