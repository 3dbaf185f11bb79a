"""Chooses by the test accuracy."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "choosing belongs to the validation rows"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    on_test = [model.evaluate(*test, verbose=0)[1] for model in models]
    chosen = int(np.argmax(on_test))
    return {"validation": scores, "chosen": chosen, "test": on_test[chosen]}
