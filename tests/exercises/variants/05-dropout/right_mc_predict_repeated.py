"""Asks once, with every row repeated."""

# /// answer
# cell = "mc_predict"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.asarray(model(np.repeat(x, samples, axis=0), training=True), "float64")
    answers = answers.reshape(len(x), samples, -1)
    return answers.mean(axis=1), answers.std(axis=1)
