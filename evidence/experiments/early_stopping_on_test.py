"""Noisy digits: the rows that choose the epoch also report the score. How much too good is it?

The rows that decide are the first of the clean held-out digits, in the seed's random order; all the others
say how good the chosen weights really are.
"""

from functools import lru_cache

import keras
import numpy as np

from heldout.data import noisy_digits
from heldout.evidence.training import fit, mlp, predict

SEEDS = 30
SENSITIVE = 0.1
FIXED_EPOCH = 19  # the 20th, chosen before any data were seen
SETTINGS = {
    "30 rows": {"rows": 30},
    "60 rows": {"rows": 60},
    "120 rows": {"rows": 120},
    "240 rows": {"rows": 240},
    "480 rows": {"rows": 480},
    "960 rows": {"rows": 960},
}


@lru_cache(maxsize=1)
def training(seed):
    """Train once; return, for each epoch and held-out row, the loss and whether the prediction is right."""
    train, *held_out = noisy_digits(seed)
    x = np.concatenate([part[0] for part in held_out])
    y = np.concatenate([part[1] for part in held_out])
    keras.utils.set_random_seed(seed)
    model = mlp()
    losses, hits = [], []

    def after_epoch(epoch, logs):
        chances = predict(model, x)
        losses.append(-np.log(np.maximum(chances[np.arange(len(y)), y], 1e-7)))
        hits.append(chances.argmax(axis=1) == y)

    fit(model, *train, after_epoch=after_epoch)
    return np.array(losses), np.array(hits)


def run(seed, rows):
    losses, hits = training(seed)
    reported, honest = hits[:, :rows].mean(axis=1), hits[:, rows:].mean(axis=1)
    by_accuracy = int(reported.argmax())
    by_loss = int(losses[:, :rows].mean(axis=1).argmin())
    return {
        "reported": reported[by_accuracy],
        "honest": honest[by_accuracy],
        "bias": reported[by_accuracy] - honest[by_accuracy],
        "bias_by_loss": reported[by_loss] - honest[by_loss],
        "bias_fixed": reported[FIXED_EPOCH] - honest[FIXED_EPOCH],
        "honest_fixed": honest[FIXED_EPOCH],
        "honest_by_loss": honest[by_loss],
        "too_good": int(reported[by_accuracy] > honest[by_accuracy]),
    }
