"""Adds up means and squares in float64."""

# /// answer
# cell = "mc_predict"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = [np.asarray(model(x, training=True), dtype="float64") for _ in range(samples)]
    mean = sum(answers) / samples
    variance = sum((answer - mean) ** 2 for answer in answers) / samples
    return mean, np.sqrt(variance)
