"""Uses the formula of a sample."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "should be the two answers"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([np.asarray(model(x, training=True)) for _ in range(samples)])
    return answers.mean(axis=0), answers.std(axis=0, ddof=1) if samples > 1 else 0 * answers[0]
