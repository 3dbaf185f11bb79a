"""Uses predict, which switches dropout off."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "dropout was off"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([model.predict(x, verbose=0) for _ in range(samples)])
    return answers.mean(axis=0), answers.std(axis=0)
