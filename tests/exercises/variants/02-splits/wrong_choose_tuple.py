"""Returns a tuple instead of a dict."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "should return a dict with the keys"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmax(scores))
    return scores, chosen, models[chosen].evaluate(*test, verbose=0)[1]
