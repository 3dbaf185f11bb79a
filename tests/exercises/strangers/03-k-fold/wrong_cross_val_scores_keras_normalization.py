"""Uses keras.layers.Normalization, which divides a constant column by a tiny epsilon."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Where the values of a column are all equal in the training rows, divide by 1 instead"
# ///
import keras
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler = keras.layers.Normalization(axis=-1)
        scaler.adapt(np.asarray(X[~test], "float32"))
        train_x = keras.ops.convert_to_numpy(scaler(np.asarray(X[~test], "float32")))
        test_x = keras.ops.convert_to_numpy(scaler(np.asarray(X[test], "float32")))
        model = build()
        model.fit(train_x, y[~test])
        scores.append(float(model.score(test_x, y[test])))
    return scores
