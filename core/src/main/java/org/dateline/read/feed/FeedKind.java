package org.dateline.read.feed;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * The families of XML feeds. Rome is given each item in a feed of its own, which is of the newest
 * version of its family: that version knows all elements of the older ones, and an item that Rome
 * cannot read then spoils no other.
 */
enum FeedKind {
  /** RSS 0.91 to 2.0, with or without a name space. */
  RSS,
  /** RSS 0.90 and 1.0. */
  RDF,
  /** Atom 1.0. */
  ATOM,
  /** Atom 0.3, whose content is written otherwise. */
  ATOM_03;

  /** What elements of articles are called. */
  static final Set<String> ITEMS = Set.of("item", "entry");

  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z][\\w.-]{0,20}:)?(rss|RDF|feed|entry)(?=[\\s>])[^<>]{0,8000}");
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_ATOM = Pattern.compile("www\\.w3\\.org/2005/Atom");
  private static final Pattern OF_ATOM_03 = Pattern.compile("purl\\.org/atom/ns#");
  private static final Pattern OF_RSS =
      Pattern.compile("purl\\.org/(?:net/)?rss|netscape\\.com/rdf/simple");

  private static final Namespace RDF_NAMES =
      Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final Namespace RSS_NAMES = Namespace.getNamespace("http://purl.org/rss/1.0/");
  private static final Namespace ATOM_NAMES = Namespace.getNamespace("http://www.w3.org/2005/Atom");
  private static final Namespace ATOM_03_NAMES = Namespace.getNamespace("http://purl.org/atom/ns#");

  /**
   * Where a feed begins in a text.
   *
   * @param kind its family
   * @param from where its root begins
   * @param to where what its root begins with ends, before the {@code >}
   */
  record Start(FeedKind kind, int from, int to) {}

  /** Where the feed in {@code text} begins, or null where none does. */
  static @Nullable Start start(String text) {
    Matcher root = ROOT.matcher(text);
    int at = 0;
    while (at >= 0 && root.find(at)) {
      int beside = beside(text, at, root.start());
      if (beside < 0) {
        FeedKind kind = kind(root.group(1), root.group());
        Matcher page = PAGE.matcher(text).region(0, root.start());
        return kind == null || page.find() ? null : new Start(kind, root.start(), root.end());
      }
      at = endOfBeside(text, beside);
    }
    return null;
  }

  /** Where a comment, an instruction or a document type begins before {@code to}, or -1. */
  private static int beside(String text, int from, int to) {
    for (int at = text.indexOf('<', from); at >= 0 && at < to; at = text.indexOf('<', at + 1)) {
      if (text.startsWith("<!--", at) || text.startsWith("<?", at) || isDocumentType(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static int endOfBeside(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return text.indexOf("-->", at);
    }
    int end = text.indexOf('>', at);
    int inner = text.indexOf('[', at);
    return isDocumentType(text, at) && inner >= 0 && inner < end ? text.indexOf(']', inner) : end;
  }

  private static boolean isDocumentType(String text, int at) {
    return text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length());
  }

  private static @Nullable FeedKind kind(String root, String tag) {
    return switch (root) {
      case "rss" -> RSS;
      case "RDF" -> OF_RSS.matcher(tag).find() ? RDF : null;
      default -> atom(tag);
    };
  }

  private static @Nullable FeedKind atom(String tag) {
    if (OF_ATOM_03.matcher(tag).find()) {
      return ATOM_03;
    }
    return OF_ATOM.matcher(tag).find() ? ATOM : null;
  }

  /** How a feed of this family begins, the tag left open. */
  String root() {
    String open =
        switch (this) {
          case RSS -> "<rss version=\"2.0\"";
          case RDF ->
              "<rdf:RDF xmlns=\""
                  + RSS_NAMES.getURI()
                  + "\" xmlns:rdf=\""
                  + RDF_NAMES.getURI()
                  + '"';
          case ATOM -> "<feed xmlns=\"" + ATOM_NAMES.getURI() + '"';
          case ATOM_03 -> "<feed xmlns=\"" + ATOM_03_NAMES.getURI() + '"';
        };
    return Prefixes.declaredIn(open);
  }

  /** A feed that holds this item and nothing else. */
  Document around(Element item) {
    rename(item, item.getNamespace());
    return switch (this) {
      case RSS -> {
        Element channel = new Element("channel").addContent(item);
        yield new Document(new Element("rss").setAttribute("version", "2.0").addContent(channel));
      }
      case RDF -> {
        Element root = new Element("RDF", RDF_NAMES);
        root.addNamespaceDeclaration(RSS_NAMES);
        yield new Document(root.addContent(List.of(new Element("channel", RSS_NAMES), item)));
      }
      case ATOM -> new Document(new Element("feed", ATOM_NAMES).addContent(item));
      case ATOM_03 ->
          new Document(
              new Element("feed", ATOM_03_NAMES).setAttribute("version", "0.3").addContent(item));
    };
  }

  /** Puts elements of the feed's own name space, whatever it is, into the one that Rome expects. */
  private void rename(Element element, Namespace from) {
    Namespace to =
        switch (this) {
          case RSS -> Namespace.NO_NAMESPACE;
          case RDF -> RSS_NAMES;
          case ATOM -> ATOM_NAMES;
          case ATOM_03 -> ATOM_03_NAMES;
        };
    if (from.getURI().equals(to.getURI()) && from.getPrefix().isEmpty()) {
      return;
    }
    renameAll(element, from, to);
  }

  private static void renameAll(Element element, Namespace from, Namespace to) {
    if (element.getNamespace().equals(from)) {
      element.removeNamespaceDeclaration(to);
      element.setNamespace(to);
    }
    for (Element child : element.getChildren()) {
      renameAll(child, from, to);
    }
  }
}
