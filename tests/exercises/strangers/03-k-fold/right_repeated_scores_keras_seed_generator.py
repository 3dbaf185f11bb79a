"""keras.random.shuffle with a SeedGenerator shuffles the rows of each round."""

# /// answer
# cell = "repeated_scores"
# ///
import keras
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    generator = keras.random.SeedGenerator(seed)
    rounds = []
    for _ in range(repeats):
        order = np.asarray(keras.random.shuffle(np.arange(len(X)), seed=generator)).astype(int)
        rounds.append([])
        for i in range(k):
            test = order[i::k]
            train = order[~np.isin(order, test)]
            model = build()
            model.fit(X[train], y[train])
            rounds[-1].append(float(model.score(X[test], y[test])))
    return rounds
