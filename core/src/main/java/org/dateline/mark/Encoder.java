package org.dateline.mark;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * Runs the two graphs of the model. One sentence at a time and unpadded: the quantised activations
 * are scaled by what is in the run, so a sentence read with others would depend on them. Threads
 * share one; each run uses the calling thread alone.
 */
final class Encoder implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession triggers;
  private final OrtSession arguments;

  Encoder(byte[] triggerGraph, byte[] argumentGraph) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      triggers = environment.createSession(triggerGraph, options);
      arguments = environment.createSession(argumentGraph, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** What the second pass answers: row after row, for each trigger asked about. */
  record Answer(float[] arguments, float[] status, float[] modes) {}

  /** Reads a sentence; the reading is kept open for {@link Reading#ask}, and must be closed. */
  Reading read(long[] ids, long[] shapes) {
    long[] size = {1, ids.length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), size);
        OnnxTensor shapeTensor =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), size)) {
      return new Reading(triggers.run(Map.of("ids", idTensor, "shapes", shapeTensor)));
    } catch (OrtException e) {
      throw new IllegalStateException("the first pass failed: " + e.getMessage(), e);
    }
  }

  /** A sentence that was read. */
  final class Reading implements AutoCloseable {
    private final OrtSession.Result result;

    private Reading(OrtSession.Result result) {
      this.result = result;
    }

    /** Log-odds of every type at every piece: piece after piece. */
    float[] triggers() {
      return floats(result, "trigger");
    }

    /** Asks about triggers: the pieces they begin at, and their types. */
    Answer ask(long[] at, long[] kinds) {
      long[] size = {at.length};
      try (OnnxTensor atTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(at), size);
          OnnxTensor kindTensor =
              OnnxTensor.createTensor(environment, LongBuffer.wrap(kinds), size);
          OrtSession.Result answer =
              arguments.run(
                  Map.of("lower", tensor(result, "lower"), "at", atTensor, "kind", kindTensor))) {
        return new Answer(
            floats(answer, "argument"), floats(answer, "status"), floats(answer, "mode"));
      } catch (OrtException e) {
        throw new IllegalStateException("the second pass failed: " + e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      result.close();
    }
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
  }

  private static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer buffer = tensor(result, name).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  @Override
  public void close() {
    try {
      try {
        triggers.close();
      } finally {
        arguments.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
