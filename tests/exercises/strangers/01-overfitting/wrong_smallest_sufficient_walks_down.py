"""Walks down in size from the best network and stops at the first that is not sufficient, although a smaller one beyond may be."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "the sufficient network with the fewest parameters"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    order = sorted(range(len(models)), key=lambda i: models[i]["parameters"], reverse=True)
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    best = int(np.argmax(scores))
    chosen = best
    for i in order[order.index(best) + 1 :]:
        if scores[i] < scores[best] - tolerance - 1e-9:
            break
        chosen = i
    return chosen
