"""Inverts the row numbers with a tilde, which counts rows from the end instead of leaving them out."""

# /// answer
# cell = "reported_and_honest"
# breaks = "the accuracy on all other rows, which did not decide"
# ///
def reported_and_honest(hits, deciding):
    rows = np.asarray(deciding)
    kept = int(np.argmax(hits[:, rows].mean(axis=1)))
    return float(hits[kept, rows].mean()), float(hits[kept, ~rows].mean())
