"""Rounds both accuracies to two decimals."""

# /// answer
# cell = "reported_and_honest"
# breaks = "for the epoch that was kept: the accuracy on the deciding rows"
# ///
def reported_and_honest(hits, deciding):
    others = [row for row in range(hits.shape[1]) if row not in deciding]
    kept = int(np.argmax(hits[:, deciding].sum(axis=1)))
    return round(float(hits[kept, deciding].mean()), 2), round(float(hits[kept, others].mean()), 2)
