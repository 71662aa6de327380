package org.dateline.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article in the linked data (JSON-LD) of a page: alone, in an array, in a graph, or as the
 * main entity of the page. JSON with trailing commas, raw line breaks and the like is read; of
 * worse, the few fields that can be picked out.
 */
final class LinkedData {
  private static final int DEEPEST = 60;
  private static final int LONGEST = 1 << 20;
  private static final int MOST_NODES = 2000;
  private static final int MOST_TEXTS = 50;
  private static final Set<String> KINDS =
      Set.of("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "Posting");
  private static final Set<String> WAYS =
      Set.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|(?://\\s*)?\\]\\]>)\\s*$");
  private static final Pattern PICKED =
      Pattern.compile(
          "\"(headline|datePublished|dateModified|articleSection|inLanguage)\"\\s*:\\s*"
              + "\"((?:[^\"\\\\]|\\\\.){1,500}+)\"");

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private @Nullable JsonNode page;

  private LinkedData() {}

  /** Reads the scripts of a page. */
  static LinkedData of(List<String> scripts) {
    LinkedData data = new LinkedData();
    for (String script : scripts) {
      if (script.length() <= LONGEST) {
        data.look(parsed(WRAPPING.matcher(script).replaceAll("")));
      }
    }
    return data;
  }

  /** Whether the page says that it is an article. */
  boolean isArticle() {
    return !articles.isEmpty();
  }

  /** What a property of the article says, each value as text; things by their names. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    for (JsonNode article : articles) {
      add(article.get(property), texts);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    if (page != null) {
      add(page.get(property), texts);
    }
    return texts;
  }

  /** Whether the article says that it can be read only by who pays. */
  boolean isPaidFor() {
    for (JsonNode article : articles) {
      JsonNode free = article.get("isAccessibleForFree");
      if (free != null && "false".equalsIgnoreCase(free.asText())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable JsonNode parsed(String script) {
    try {
      return MAPPER.readTree(script);
    } catch (JsonProcessingException e) {
      return picked(script);
    }
  }

  /** What can be picked out of JSON that cannot be read. */
  private static JsonNode picked(String script) {
    ObjectNode article = MAPPER.createObjectNode();
    article.put("@type", "Article");
    Matcher field = PICKED.matcher(script);
    while (field.find()) {
      if (!article.has(field.group(1))) {
        article.put(field.group(1), field.group(2).replaceAll("\\\\(.)", "$1"));
      }
    }
    return article.size() > 1 ? article : MAPPER.createObjectNode();
  }

  private void look(@Nullable JsonNode root) {
    Deque<JsonNode> left = new ArrayDeque<>();
    if (root != null) {
      left.add(root);
    }
    for (int seen = 0; !left.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = left.poll();
      if (node.isArray()) {
        node.forEach(left::add);
      } else if (node.isObject()) {
        take(node);
        for (String way : WAYS) {
          JsonNode next = node.get(way);
          if (next != null) {
            left.add(next);
          }
        }
        for (String name : List.of("author", "publisher", "creator")) {
          JsonNode named = node.get(name);
          if (named != null && named.isObject() && named.has("name")) {
            byId.putIfAbsent(named.path("@id").asText(""), named);
          }
        }
      }
    }
  }

  private void take(JsonNode node) {
    String id = node.path("@id").asText("");
    if (!id.isEmpty() && node.size() > 1) {
      byId.putIfAbsent(id, node);
    }
    if (isArticle(node.get("@type")) && node.size() > 2) {
      articles.add(node);
    } else if (page == null && isPage(node.get("@type"))) {
      page = node;
    }
  }

  private static boolean isPage(@Nullable JsonNode type) {
    return type != null && type.toString().contains("WebPage\"");
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("");
    String plain = name.substring(name.lastIndexOf('/') + 1);
    return plain.endsWith("Article") || KINDS.contains(plain);
  }

  private void add(@Nullable JsonNode value, List<String> texts) {
    if (value == null || texts.size() >= MOST_TEXTS) {
      return;
    }
    if (value.isArray()) {
      value.forEach(one -> add(one, texts));
    } else if (value.isObject()) {
      add(name(value), texts);
    } else if (!value.isNull() && !value.asText().isBlank()) {
      texts.add(value.asText());
    }
  }

  private @Nullable JsonNode name(JsonNode thing) {
    JsonNode name = thing.has("name") ? thing.get("name") : thing.get("@value");
    if (name == null) {
      JsonNode meant = byId.get(thing.path("@id").asText(""));
      name = meant == null || meant.equals(thing) ? null : meant.get("name");
    }
    return name == null || name.isContainerNode() && !name.isArray() ? null : name;
  }
}
