"""Counts votes."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "how often each class was chosen"
# ///
import numpy as np


def mc_predict(model, x, samples):
    answers = np.stack([np.asarray(model(x, training=True)) for _ in range(samples)])
    votes = np.eye(answers.shape[-1])[answers.argmax(axis=-1)]
    return votes.mean(axis=0), votes.std(axis=0)
