"""Looks at the first 32 rows only."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "all rows count the same"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    (x, y), (x_test, y_test) = validation, test
    scores = [model.evaluate(x[:32], y[:32], verbose=0)[1] for model in models]
    chosen = int(np.argmax(scores))
    return {
        "validation": scores,
        "chosen": chosen,
        "test": models[chosen].evaluate(x_test[:32], y_test[:32], verbose=0)[1],
    }
