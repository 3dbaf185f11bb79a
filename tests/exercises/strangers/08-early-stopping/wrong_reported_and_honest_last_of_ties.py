"""Keeps the last of several epochs with the highest accuracy."""

# /// answer
# cell = "reported_and_honest"
# breaks = "is kept, the first if there are several"
# ///
def reported_and_honest(hits, deciding):
    mask = np.isin(np.arange(hits.shape[1]), deciding)
    scores = hits[:, mask].mean(axis=1)
    kept = len(scores) - 1 - int(np.argmax(scores[::-1]))
    return float(scores[kept]), float(hits[kept, ~mask].mean())
