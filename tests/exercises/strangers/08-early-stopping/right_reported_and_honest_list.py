"""Returns a list instead of a tuple."""

# /// answer
# cell = "reported_and_honest"
# ///
def reported_and_honest(hits, deciding):
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    kept = int(np.argmax(hits[:, deciding].mean(axis=1)))
    return [float(hits[kept, rows].mean()) for rows in (deciding, others)]
