"""5-fold cross-validation on the noisy digits: a fresh model in each fold, or one model for all of them?"""

import keras
import numpy as np
from sklearn.model_selection import StratifiedKFold

from heldout.data import noisy_digits
from heldout.evidence.training import accuracy, fit, mlp

SEEDS = 20
SENSITIVE = 0.4
SETTINGS = {
    "one model carried along": {"weights": "kept"},
    "only the weights reset": {"weights": "reset"},
    "a fresh model in each fold": {"weights": "new"},
}


def run(seed, weights, epochs=15):
    """Fold scores against the labels as given, a fifth of which are wrong."""
    (x, y), _, _ = noisy_digits(seed)
    keras.utils.set_random_seed(seed)
    model, scores = mlp(), []
    initial = model.get_weights()
    folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=seed).split(x, y)
    for number, (train, test) in enumerate(folds):
        if number and weights == "new":
            model = mlp()
        if weights != "kept":
            model.set_weights(initial)
        fit(model, x[train], y[train], epochs, batch_size=16)
        scores.append(accuracy(model, x[test], y[test]))
    return {"first_fold": scores[0], "last_fold": scores[-1], "mean": np.mean(scores), "folds": scores}
