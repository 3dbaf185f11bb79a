"""Reports all that evaluate returns, loss and accuracy."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "'test' should be a float"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmax(scores))
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)}
