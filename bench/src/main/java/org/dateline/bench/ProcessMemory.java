package org.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory of this process, in MiB.
 *
 * @param heap what Java's objects take after a collection
 * @param resident what the whole process holds, the model included, or null where the system does
 *     not tell
 * @param mostResident the most it ever held, or null where the system does not tell
 */
record ProcessMemory(double heap, @Nullable Double resident, @Nullable Double mostResident) {
  private static final double MIB = 1 << 20;
  private static final double KIB_IN_MIB = 1 << 10;
  private static final Path STATUS = Path.of("/proc/self/status");

  /** Collects garbage, and looks. */
  static ProcessMemory now() {
    // The second collection takes what the first one only found to be free.
    System.gc();
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    List<String> status = status();
    return new ProcessMemory(heap, value(status, "VmRSS"), value(status, "VmHWM"));
  }

  private static List<String> status() {
    try {
      return Files.readAllLines(STATUS);
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The MiB of a line such as {@code VmRSS: 409600 kB}, or null where there is none. */
  static @Nullable Double value(List<String> status, String key) {
    for (String line : status) {
      if (line.startsWith(key + ":")) {
        String kib = line.substring(key.length() + 1).replace("kB", "").strip();
        return Long.parseLong(kib) / KIB_IN_MIB;
      }
    }
    return null;
  }
}
