"""Reports the best test accuracy of all models."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "best test accuracy of all models"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    best = max(model.evaluate(*test, verbose=0)[1] for model in models)
    return {"validation": scores, "chosen": int(np.argmax(scores)), "test": best}
