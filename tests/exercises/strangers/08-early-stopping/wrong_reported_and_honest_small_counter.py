"""Adds up the hits in unsigned bytes, which overflow with more than 255 deciding rows."""

# /// answer
# cell = "reported_and_honest"
# breaks = "the epoch with the highest accuracy **on the deciding rows** is kept"
# ///
def reported_and_honest(hits, deciding):
    votes = hits.astype("uint8")
    mask = np.isin(np.arange(hits.shape[1]), deciding)
    kept = int(np.argmax(votes[:, mask].sum(axis=1, dtype="uint8")))
    return float(hits[kept, mask].mean()), float(hits[kept, ~mask].mean())
