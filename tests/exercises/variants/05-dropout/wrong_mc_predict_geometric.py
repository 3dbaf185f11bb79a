"""Averages logarithms."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "do not sum to 1"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([np.asarray(model(x, training=True)) for _ in range(samples)])
    return np.exp(np.log(answers + 1e-9).mean(axis=0)), answers.std(axis=0)
