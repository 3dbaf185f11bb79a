"""200 networks of equal merit on the noisy digits: the best is chosen on some rows, and scored on others.

Only the output layer is fitted, by ridge regression; the hidden layer of 64 units keeps its random weights.
"""

import numpy as np

from heldout.data import noisy_digits

SEEDS = 40
SETTINGS = {
    "score that chose, 50 rows": {"rows": 50},
    "score on other rows, 50 rows": {"rows": 50, "others": True},
    "score that chose, 400 rows": {"rows": 400},
    "score on other rows, 400 rows": {"rows": 400, "others": True},
}


def random_network(x, targets, rng, units=64, penalty=1.0):
    kernel = 2 * rng.normal(size=(x.shape[1], units)) / np.sqrt(x.shape[1])
    bias = rng.normal(size=units)

    def hidden(rows):
        return np.column_stack([np.maximum(rows @ kernel + bias, 0), np.ones(len(rows))])

    h = hidden(x)
    weights = np.linalg.solve(h.T @ h + penalty * np.eye(units + 1), h.T @ targets)
    return lambda rows: hidden(rows) @ weights


def run(seed, rows, others=False, networks=200):
    """``accuracy`` is the chosen network's; ``above_average`` is that minus the mean of all networks."""
    (x, y), (x_validation, y_validation), (x_test, y_test) = noisy_digits(seed)
    x_all, y_all = np.concatenate([x_validation, x_test]), np.concatenate([y_validation, y_test])
    rng = np.random.default_rng(seed)
    targets = np.eye(10)[y]
    right = np.array(
        [random_network(x, targets, rng)(x_all).argmax(axis=1) == y_all for _ in range(networks)]
    )
    choosing, other = right[:, :rows].mean(axis=1), right[:, 400:].mean(axis=1)
    best = choosing.argmax()
    scores = other if others else choosing
    return {"accuracy": scores[best], "above_average": scores[best] - scores.mean()}
