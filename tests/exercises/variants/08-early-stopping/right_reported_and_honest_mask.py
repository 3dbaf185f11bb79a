"""Uses a mask, and counts right answers."""
# /// answer
# cell = "reported_and_honest"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    mask = np.zeros(hits.shape[1], dtype=bool)
    mask[np.asarray(deciding)] = True
    kept = np.argmax(np.count_nonzero(hits[:, mask], axis=1))
    return np.mean(hits[kept][mask]), np.mean(hits[kept][~mask])
