"""Takes the deciding rows as everything from the lowest to the highest row number."""

# /// answer
# cell = "reported_and_honest"
# breaks = "`deciding` is a list or array of row numbers in any order"
# ///
def reported_and_honest(hits, deciding):
    mask = np.zeros(hits.shape[1], dtype=bool)
    mask[min(deciding) : max(deciding) + 1] = True
    scores = hits[:, mask].mean(axis=1)
    kept = int(np.argmax(scores))
    return float(scores[kept]), float(hits[kept, ~mask].mean())
