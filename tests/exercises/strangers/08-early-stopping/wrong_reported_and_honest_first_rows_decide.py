"""Takes the rows after the first few as the others, as if the deciding rows always came first."""

# /// answer
# cell = "reported_and_honest"
# breaks = "the accuracy on all other rows, which did not decide"
# ///
def reported_and_honest(hits, deciding):
    scores = hits[:, deciding].mean(axis=1)
    kept = int(scores.argmax())
    return float(scores[kept]), float(hits[kept, len(deciding) :].mean())
