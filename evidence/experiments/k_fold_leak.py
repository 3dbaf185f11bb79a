"""50 rows, 5-fold cross-validation: what is fitted before the folds, and what inside each of them?

Features are selected in pure noise: 20 of 2,000 that go best with random labels. Scalers standardize the
breast cancer data for three nearest neighbors.
"""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEEDS = 100
SETTINGS = {
    "features selected before the folds": {"step": "selection", "before": True},
    "features selected inside each fold": {"step": "selection", "before": False},
    "scaler fitted before the folds": {"step": "scaler", "before": True},
    "scaler fitted inside each fold": {"step": "scaler", "before": False},
}


def run(seed, step, before, rows=50):
    rng = np.random.default_rng(seed)
    if step == "selection":
        x, y = rng.normal(size=(rows, 2000)), rng.permutation(np.arange(rows) % 2)
        leaky, model = SelectKBest(f_classif, k=20), GaussianNB()
    else:
        x, y = load_breast_cancer(return_X_y=True)
        chosen = rng.permutation(len(y))[:rows]
        x, y = x[chosen], y[chosen]
        leaky, model = StandardScaler(), KNeighborsClassifier(3)
    folds = StratifiedKFold(5, shuffle=True, random_state=seed)
    if before:
        scores = cross_val_score(model, leaky.fit_transform(x, y), y, cv=folds)
    else:
        scores = cross_val_score(make_pipeline(leaky, model), x, y, cv=folds)
    return {"score": scores.mean()}
