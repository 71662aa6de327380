package org.dateline.resolve.actor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.junit.jupiter.api.Test;

class WordTrieTest {

  @Test
  void goesFromWordToWord() {
    WordTrie trie = new WordTrie();
    trie.entries(List.of("united", "nations")).add(entry("one"));
    int run = trie.step(WordTrie.ROOT, "united");
    assertThat(trie.at(run)).isNull();
    assertThat(trie.at(trie.step(run, "nations"))).hasSize(1);
    assertThat(trie.step(WordTrie.ROOT, "nations")).isEqualTo(WordTrie.NONE);
    assertThat(trie.step(run, "states")).isEqualTo(WordTrie.NONE);
    assertThat(trie.size()).isEqualTo(1);
  }

  @Test
  void keepsAsManyAsItIsGiven() {
    WordTrie trie = new WordTrie();
    Random random = new Random(1);
    Map<List<String>, String> given = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      List<String> words = List.of("w" + random.nextInt(50_000), "w" + random.nextInt(300));
      if (given.putIfAbsent(words, "n" + i) == null) {
        trie.entries(words).add(entry("n" + i));
      }
    }
    assertThat(trie.size()).isEqualTo(given.size());
    given.forEach(
        (words, name) -> {
          int run = trie.step(trie.step(WordTrie.ROOT, words.get(0)), words.get(1));
          assertThat(trie.at(run)).hasSize(1).first().matches(e -> e.name().equals(name));
        });
  }

  private static Entry entry(String name) {
    return new Entry(
        Kind.NAMED,
        name,
        Capitals.of(0),
        name,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        "t:1",
        false);
  }
}
