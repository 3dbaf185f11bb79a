"""Lasso on diabetes with columns of noise: the strength with the best score, or by one standard error."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import lasso_path

SEEDS = 40
SETTINGS = {
    "no penalty": {"rule": "none"},
    "best score": {"rule": "best"},
    "one standard error": {"rule": "one standard error"},
}
STRENGTHS = np.logspace(2, -1.5, 50)
NOISE_COLUMNS, FOLDS = 30, 10


def fit(x, y, strengths):
    """Return coefficients (features, strengths) and the function that scales and predicts with them."""
    mean, sd, center = x.mean(axis=0), x.std(axis=0), y.mean()
    if strengths is None:
        coefficients = np.linalg.lstsq((x - mean) / sd, y - center)[0][:, None]
    else:
        _, coefficients, _ = lasso_path(
            (x - mean) / sd, y - center, alphas=strengths, tol=1e-7, max_iter=100_000
        )
    return coefficients, lambda rows: center + (rows - mean) / sd @ coefficients


def run(seed, rule):
    rng = np.random.default_rng(seed)
    x, y = load_diabetes(return_X_y=True)
    x = np.hstack([x, rng.normal(size=(len(x), NOISE_COLUMNS))])
    order = rng.permutation(len(x))
    train, new = order[:200], order[200:]
    chosen = 0
    if rule != "none":
        errors = np.empty((FOLDS, len(STRENGTHS)))
        for fold in range(FOLDS):
            held_out = np.arange(len(train)) % FOLDS == fold
            _, predict = fit(x[train[~held_out]], y[train[~held_out]], STRENGTHS)
            left = y[train[held_out], None] - predict(x[train[held_out]])
            errors[fold] = np.mean(left**2, axis=0)
        mean = errors.mean(axis=0)
        best = chosen = int(mean.argmin())
        if rule == "one standard error":
            limit = mean[best] + errors[:, best].std(ddof=1) / np.sqrt(FOLDS)
            chosen = int(np.argmax(mean <= limit))  # strengths fall: the first is the strongest
    coefficients, predict = fit(x[train], y[train], None if rule == "none" else STRENGTHS)
    kept = coefficients[:, chosen] != 0
    return {
        "root_error": float(np.sqrt(np.mean((y[new] - predict(x[new])[:, chosen]) ** 2))),
        "kept": int(kept.sum()),
        "noise_kept": int(kept[10:].sum()),
    }
