"""Walks through the epochs in plain Python."""
# /// answer
# cell = "reported_and_honest"
# ///
def reported_and_honest(hits, deciding):
    chosen = {int(row) for row in deciding}
    best, kept = -1, 0
    for epoch, line in enumerate(hits.tolist()):
        right = sum(line[row] for row in chosen)
        if right > best:
            best, kept = right, epoch
    line = hits[kept].tolist()
    others = [line[row] for row in range(len(line)) if row not in chosen]
    return best / len(chosen), sum(others) / len(others)
