package org.dateline.read.warc;

import org.netpreserve.jwarc.MessageHeaders;

/**
 * A record of a web archive.
 *
 * @param offset at which byte of the unpacked file it begins
 * @param headers its own, without those of HTTP; an ARC record has those that WARC would give it
 * @param bytes its block is among them, until the next record is asked for
 * @param from where its block begins
 * @param length how many bytes of its block are there: all, or only the first where it is too long
 * @param tooLong whether its block is longer than a page can be
 */
record WarcRecord(
    long offset, MessageHeaders headers, byte[] bytes, int from, int length, boolean tooLong) {

  /** The first value of a header, or an empty string. */
  String header(String name) {
    return headers.first(name).orElse("").strip();
  }
}
