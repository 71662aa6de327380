/**
 * Measures. {@link org.dateline.bench.Bench} starts one of the commands:
 *
 * <ul>
 *   <li>{@link org.dateline.bench.Speed}: sentences a second of the marker and of the whole way
 *   <li>{@link org.dateline.bench.Memory}: memory over thousands of articles
 *   <li>{@link org.dateline.bench.Start}: seconds until the program gives its first event
 *   <li>{@link org.dateline.bench.ActorAccuracy}: how many actors get the right codes
 * </ul>
 *
 * <p>{@link org.dateline.bench.StepsBenchmark} is for JMH. How to run and read all of them stands
 * in {@code docs/bench.md}.
 */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
