"""Asks once and copies the answer."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "one answer was copied"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([np.asarray(model(x, training=True))] * samples)
    return answers.mean(axis=0), answers.std(axis=0)
