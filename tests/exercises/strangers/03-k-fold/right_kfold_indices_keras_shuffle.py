"""keras.random.shuffle orders the rows; integer cuts divide them."""

# /// answer
# cell = "kfold_indices"
# ///
import keras
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError((n, k))
    order = keras.ops.convert_to_numpy(keras.random.shuffle(np.arange(n), seed=seed)).astype(int)
    cuts = [i * n // k for i in range(k + 1)]
    out = []
    for a, b in zip(cuts, cuts[1:]):
        out.append((np.delete(order, np.s_[a:b]), order[a:b]))
    return out
