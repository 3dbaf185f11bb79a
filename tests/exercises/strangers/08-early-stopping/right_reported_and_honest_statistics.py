"""Sorts row numbers into two lists and uses statistics.fmean on them."""

# /// answer
# cell = "reported_and_honest"
# ///
from statistics import fmean


def reported_and_honest(hits, deciding):
    deciding = sorted(int(row) for row in deciding)
    others = sorted(set(range(len(hits[0]))).difference(deciding))

    def accuracy(epoch, rows):
        return fmean(float(hits[epoch][row]) for row in rows)

    kept = max(range(len(hits)), key=lambda epoch: accuracy(epoch, deciding))
    return accuracy(kept, deciding), accuracy(kept, others)
