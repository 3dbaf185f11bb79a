"""Reports the validation accuracy as the test accuracy."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "selected for being high"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmax(scores))
    return {"validation": scores, "chosen": chosen, "test": scores[chosen]}
