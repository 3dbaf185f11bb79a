"""Counts right predictions instead of calling evaluate."""
# /// answer
# cell = "choose_and_report"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        labels = (model.predict(x, verbose=0)[:, 0] > 0.5).astype(int)
        return float(np.mean(labels == y))

    scores = [accuracy(model, *validation) for model in models]
    best = max(range(len(models)), key=lambda index: scores[index])
    return {"validation": scores, "chosen": best, "test": accuracy(models[best], *test)}
