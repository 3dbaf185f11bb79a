"""Turns the labels to -1 and 1 where they stand."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "changed the data"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    for _, y in (validation, test):
        y *= 2
        y -= 1

    def accuracy(model, x, y):
        return float(np.mean((model.predict(x, verbose=0)[:, 0] > 0.5) == (y > 0)))

    scores = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(scores))
    return {"validation": scores, "chosen": chosen, "test": accuracy(models[chosen], *test)}
