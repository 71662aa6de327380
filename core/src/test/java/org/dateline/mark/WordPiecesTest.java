package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private final WordPieces pieces = small();

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(pieces.of("attackers")).containsExactly(4, 6);
  }

  @Test
  void readsCapitalsAndAccentsAsPlainLetters() {
    assertThat(pieces.of("Ättack")).containsExactly(4);
  }

  @Test
  void readsCurlyQuotesAsStraightOnes() {
    assertThat(pieces.of("’")).containsExactly(7);
  }

  @Test
  void givesAnUnknownWordOnePiece() {
    assertThat(pieces.of("xyz")).containsExactly(0);
  }

  @Test
  void givesAVeryLongWordOnePiece() {
    assertThat(pieces.of("attack".repeat(50))).containsExactly(0);
  }

  private static WordPieces small() {
    try {
      return WordPieces.read(
          new StringReader("[UNK]\n[CLS]\n[SEP]\natt\nattack\n##ack\n##ers\n'\n"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
