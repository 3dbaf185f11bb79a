"""Trains the chosen model on the validation data before the test."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "without training on the validation rows"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmax(scores))
    models[chosen].fit(*validation, epochs=20, batch_size=8, verbose=0)
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
