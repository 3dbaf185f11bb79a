"""StandardScaler, fitted to the training rows."""
# /// answer
# cell = "standardize"
# ///
from sklearn.preprocessing import StandardScaler


def standardize(train, *others):
    scaler = StandardScaler().fit(train)
    return tuple(scaler.transform(rows) for rows in (train, *others))
