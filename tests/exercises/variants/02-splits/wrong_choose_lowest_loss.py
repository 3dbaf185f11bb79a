"""Chooses the model with the lowest loss."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "Neither the loss nor the test rows"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    results = [model.evaluate(*validation, verbose=0) for model in models]
    chosen = int(np.argmin([loss for loss, _ in results]))
    scores = [accuracy for _, accuracy in results]
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
