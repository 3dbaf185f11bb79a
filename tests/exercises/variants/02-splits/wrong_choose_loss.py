"""Takes the loss for the accuracy."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "evaluate returns the loss first"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[0] for model in models]
    chosen = int(np.argmin(scores))
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[0]}
