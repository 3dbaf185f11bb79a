"""NumPy's global state, but all orders are drawn before the first model is built."""

# /// answer
# cell = "repeated_scores"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    np.random.seed(seed)
    orders = [np.random.permutation(len(X)) for _ in range(repeats)]
    cuts = [i * len(X) // k for i in range(k + 1)]
    table = []
    for order in orders:
        shuffled_x, shuffled_y = X[order], y[order]
        line = []
        for start, stop in zip(cuts[:-1], cuts[1:]):
            model = build()
            model.fit(np.delete(shuffled_x, slice(start, stop), axis=0), np.delete(shuffled_y, slice(start, stop)))
            line.append(float(model.score(shuffled_x[start:stop], shuffled_y[start:stop])))
        table.append(line)
    return table
