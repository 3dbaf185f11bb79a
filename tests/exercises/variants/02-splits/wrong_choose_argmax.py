"""Takes the argmax of the one output, which is always 0."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "The validation accuracies should be"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        return float(np.mean(np.argmax(model.predict(x, verbose=0), axis=1) == y))

    scores = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(scores))
    return {"validation": scores, "chosen": chosen, "test": accuracy(models[chosen], *test)}
