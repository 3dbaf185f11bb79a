"""Rounds to two decimals before it chooses."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "The validation accuracies should be"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [round(model.evaluate(*validation, verbose=0)[1], 2) for model in models]
    chosen = int(np.argmax(scores))
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
