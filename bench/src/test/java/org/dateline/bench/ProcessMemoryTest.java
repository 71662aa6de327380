package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMemoryTest {
  private static final List<String> STATUS =
      List.of("Name:\tjava", "VmHWM:\t  524288 kB", "VmRSS:\t  409600 kB");

  @Test
  void readsMebibytesFromTheStatusOfTheProcess() {
    assertThat(ProcessMemory.value(STATUS, "VmRSS")).isEqualTo(400);
    assertThat(ProcessMemory.value(STATUS, "VmHWM")).isEqualTo(512);
  }

  @Test
  void leavesOpenWhatTheSystemDoesNotTell() {
    assertThat(ProcessMemory.value(List.of(), "VmRSS")).isNull();
  }
}
