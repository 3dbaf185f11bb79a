"""Stops to look for a better epoch at the first epoch that is worse than the one before."""

# /// answer
# cell = "reported_and_honest"
# breaks = "the epoch with the highest accuracy **on the deciding rows** is kept"
# ///
def reported_and_honest(hits, deciding):
    others = [row for row in range(hits.shape[1]) if row not in deciding]
    scores = hits[:, deciding].mean(axis=1)
    kept = 0
    for epoch in range(1, len(scores)):
        if scores[epoch] < scores[epoch - 1]:
            break
        if scores[epoch] > scores[kept]:
            kept = epoch
    return float(scores[kept]), float(hits[kept, others].mean())
