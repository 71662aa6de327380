package org.dateline.resolve;

import java.util.List;
import org.dateline.codebook.CameoChoice;
import org.dateline.codebook.Codebook;
import org.dateline.codebook.ContextHit;
import org.dateline.mark.Mark;

/** Which codes of the codebook an act gets. May be shared by threads. */
final class Coding {
  private final Codebook codebook;

  Coding(Codebook codebook) {
    this.codebook = codebook;
  }

  double score(Mark mark) {
    return codebook.score(mark.type(), mark.mode());
  }

  CameoChoice cameo(Draft draft) {
    Mark mark = draft.mark();
    CameoChoice choice =
        codebook
            .cameoRules()
            .codeFor(
                mark.type(),
                mark.mode(),
                mark.status().label(),
                draft.trigger().in(draft.read().article().text()),
                draft.view());
    draft.because(
        "cameo %s %s: %s".formatted(choice.code().code(), choice.code().name(), choice.because()));
    return choice;
  }

  List<String> contexts(Draft draft) {
    List<ContextHit> hits = codebook.contextLexicon().contextsIn(draft.view());
    hits.forEach(
        hit ->
            draft.because(
                "context %s: '%s', %s".formatted(hit.context(), hit.words(), hit.place())));
    return hits.stream().map(ContextHit::context).toList();
  }
}
