"""scikit-learn's StandardScaler, fitted on the training rows alone."""

# /// answer
# cell = "standardize"
# ///
from sklearn.preprocessing import StandardScaler


def standardize(train, *others):
    scaler = StandardScaler().fit(np.array(train, dtype="float64"))
    return tuple(
        scaler.transform(np.array(rows, dtype="float64")) if len(rows) else np.array(rows, dtype="float64")
        for rows in [train, *others]
    )
