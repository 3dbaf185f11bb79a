"""Calls the models as in training, with dropout."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "are not in training"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        output = np.asarray(model(x.astype("float32"), training=True))[:, 0]
        return float(np.mean((output > 0.5) == y))

    scores = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(scores))
    return {"validation": scores, "chosen": chosen, "test": accuracy(models[chosen], *test)}
