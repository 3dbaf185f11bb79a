"""Ridge and lasso, strengths chosen by cross-validation, where few coefficients matter and where all do."""

import numpy as np
from sklearn.linear_model import LassoCV, LinearRegression, Ridge
from sklearn.model_selection import KFold

SEEDS = 40
SETTINGS = {
    "few matter, least squares": {"matter": 4, "method": "least squares"},
    "few matter, ridge": {"matter": 4, "method": "ridge"},
    "few matter, lasso": {"matter": 4, "method": "lasso"},
    "all matter, least squares": {"matter": 40, "method": "least squares"},
    "all matter, ridge": {"matter": 40, "method": "ridge"},
    "all matter, lasso": {"matter": 40, "method": "lasso"},
}
ROWS, FEATURES, NOISE = 80, 40, 1.0
STRENGTHS = np.logspace(-2, 4, 61)


def ridge(x, y):
    """Return ridge regression with the strength of the lowest mean error over five folds."""
    errors = np.zeros(len(STRENGTHS))
    for train, held_out in KFold(5).split(x):
        mean, center = x[train].mean(axis=0), y[train].mean()
        left, size, right = np.linalg.svd(x[train] - mean, full_matrices=False)
        shrunk = size[:, None] / (size[:, None] ** 2 + STRENGTHS) * (left.T @ (y[train] - center))[:, None]
        predicted = center + (x[held_out] - mean) @ right.T @ shrunk
        errors += np.mean((y[held_out, None] - predicted) ** 2, axis=0)
    return Ridge(alpha=STRENGTHS[errors.argmin()]).fit(x, y)


def run(seed, matter, method):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(ROWS, FEATURES))
    true = np.zeros(FEATURES)
    # the signal has variance 1, whatever it is spread over
    true[:matter] = rng.choice([-1, 1], matter) / np.sqrt(matter)
    y = x @ true + NOISE * rng.normal(size=ROWS)
    if method == "ridge":
        model = ridge(x, y)
    elif method == "lasso":
        strengths = np.logspace(-3, 0.5, 61)
        model = LassoCV(alphas=strengths, cv=5, tol=1e-9, max_iter=100_000).fit(x, y)
    else:
        model = LinearRegression().fit(x, y)
    kept = model.coef_ != 0
    return {
        # inputs are standard normal, so the error on new rows is known exactly
        "new_error": float(np.sum((model.coef_ - true) ** 2) + model.intercept_**2 + NOISE**2),
        "kept": int(kept.sum()),
        "kept_that_matter": float(kept[:matter].mean()),
    }
