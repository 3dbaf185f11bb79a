"""Sorts the accuracies, best first."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "in the order of the models"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmax(scores))
    reported = models[chosen].evaluate(*test, verbose=0)[1]
    return {"validation": sorted(scores, reverse=True), "chosen": chosen, "test": reported}
