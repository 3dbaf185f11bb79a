"""Divides the spread by the root of the samples."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "should be the two answers"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([np.asarray(model(x, training=True)) for _ in range(samples)])
    return answers.mean(axis=0), answers.std(axis=0) / np.sqrt(samples)
