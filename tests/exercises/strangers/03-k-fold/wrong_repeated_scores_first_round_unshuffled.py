"""Leaves the rows of the first round in their order and shuffles from the second on."""

# /// answer
# cell = "repeated_scores"
# breaks = "Every round shuffles the rows anew before it divides them"
# ///
import random


def repeated_scores(build, X, y, k, repeats, seed):
    dice = random.Random(seed)
    rows = list(range(len(X)))
    rounds = []
    for _ in range(repeats):
        scores = []
        for i in range(k):
            test = rows[i::k]
            train = [row for row in rows if row not in test]
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
        dice.shuffle(rows)
    return rounds
