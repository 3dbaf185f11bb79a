"""Splits the columns with a mask of truth values."""

# /// answer
# cell = "reported_and_honest"
# ///
def reported_and_honest(hits, deciding):
    hits = np.asarray(hits, dtype=bool)
    mask = np.zeros(hits.shape[1], dtype=bool)
    mask[np.asarray(deciding, dtype=int)] = True
    kept = hits[:, mask].sum(axis=1).argmax()
    return float(hits[kept, mask].mean()), float(hits[kept, ~mask].mean())
