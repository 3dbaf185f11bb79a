"""Reports exact accuracies, but chooses by rounded ones."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "the first with the highest"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmax(np.round(scores, 2)))
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
