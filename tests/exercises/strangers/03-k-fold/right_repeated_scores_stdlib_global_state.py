"""Sets the seed by keras.utils.set_random_seed and shuffles row numbers afresh with random.shuffle."""

# /// answer
# cell = "repeated_scores"
# ///
import random

import keras


def repeated_scores(build, X, y, k, repeats, seed):
    keras.utils.set_random_seed(seed)
    rounds = []
    for _ in range(repeats):
        rows = list(range(len(X)))
        random.shuffle(rows)
        scores = []
        for i in range(k):
            test = rows[i::k]
            train = [row for row in rows if row not in test]
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
