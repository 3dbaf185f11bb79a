"""Averages over the examples."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "has the shape"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([np.asarray(model(x, training=True)) for _ in range(samples)])
    return answers.mean(axis=1), answers.std(axis=1)
