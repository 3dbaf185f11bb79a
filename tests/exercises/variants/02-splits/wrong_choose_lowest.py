"""Chooses the lowest accuracy, as if it were a loss."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "the first with the highest"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmin(scores))
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
