"""Three nearest neighbors among 20 rows of the breast cancer data: which rows may standardize the columns?"""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler

SEEDS = 200
SETTINGS = {
    "standardized by all rows": {"all_rows": True},
    "standardized by training rows": {"all_rows": False},
}


def run(seed, all_rows, train_size=20):
    x, y = load_breast_cancer(return_X_y=True)
    order = np.random.default_rng(seed).permutation(len(x))
    train, test = order[:train_size], order[train_size:]
    scaler = StandardScaler().fit(x[order if all_rows else train])
    neighbors = KNeighborsClassifier(3).fit(scaler.transform(x[train]), y[train])
    return {"accuracy": neighbors.score(scaler.transform(x[test]), y[test])}
