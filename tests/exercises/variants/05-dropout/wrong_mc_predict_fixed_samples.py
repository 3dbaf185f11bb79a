"""Always asks ten times."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "the number of answers that were averaged"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([np.asarray(model(x, training=True)) for _ in range(10 if samples > 2 else samples)])
    return answers.mean(axis=0), answers.std(axis=0)
