package org.dateline.eval;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a coder scores against annotated documents.
 *
 * @param documents how many documents there are
 * @param found an event of that type in that sentence
 * @param event found, with source and target right where the gold names them
 * @param dyad found, with the countries of source and target right where the gold gives them
 * @param mode among the found ones, the mode
 * @param status among the found ones, whether it happened
 * @param by among the found ones, on whose word
 * @param date among the found ones, when
 * @param place among the found ones, where
 * @param types {@code found} for each type
 * @param faults all that is wrong, in the order of the documents
 */
public record Score(
    int documents,
    Figures found,
    Figures event,
    Figures dyad,
    Share mode,
    Share status,
    Share by,
    Share date,
    Share place,
    SortedMap<String, Figures> types,
    List<Fault> faults) {

  /** Copies the collections. */
  public Score {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    faults = List.copyOf(faults);
  }
}
