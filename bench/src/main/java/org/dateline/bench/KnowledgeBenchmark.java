package org.dateline.bench;

import java.util.concurrent.TimeUnit;
import org.dateline.knowledge.Table;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long the start spends on reading a dictionary. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KnowledgeBenchmark {

  /** Reads the dictionary of roles. */
  @Benchmark
  public Table readRoles() {
    return Table.shipped("actors/roles.tsv");
  }
}
