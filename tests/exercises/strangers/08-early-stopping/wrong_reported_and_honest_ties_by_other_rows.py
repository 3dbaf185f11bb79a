"""Lets the other rows choose among epochs that are equally good on the deciding rows."""

# /// answer
# cell = "reported_and_honest"
# breaks = "the accuracy on all other rows, which did not decide"
# ///
def reported_and_honest(hits, deciding):
    mask = np.isin(np.arange(hits.shape[1]), deciding)
    scores = [(float(line[mask].mean()), float(line[~mask].mean())) for line in hits]
    return max(scores)
