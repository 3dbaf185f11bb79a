"""Scales the examples that it was given."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "mc_predict changed x"
# ///
import numpy as np


def mc_predict(model, x, samples):
    x /= max(np.abs(x).max(), 1)
    answers = np.stack([np.asarray(model(x, training=True)) for _ in range(samples)])
    return answers.mean(axis=0), answers.std(axis=0)
