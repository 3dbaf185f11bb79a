"""If no deciding row is ever right, it reports the last epoch instead of the first."""

# /// answer
# cell = "reported_and_honest"
# breaks = "is kept, the first if there are several"
# ///
def reported_and_honest(hits, deciding):
    others = [row for row in range(hits.shape[1]) if row not in deciding]
    best, kept = 0.0, -1
    for epoch in range(len(hits)):
        score = float(hits[epoch, deciding].mean())
        if score > best:
            best, kept = score, epoch
    return best, float(hits[kept, others].mean())
