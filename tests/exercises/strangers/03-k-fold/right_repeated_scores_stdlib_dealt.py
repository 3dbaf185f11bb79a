"""Plain Python: one Random object, rows dealt out like cards."""

# /// answer
# cell = "repeated_scores"
# ///
import random


def repeated_scores(build, X, y, k, repeats, seed):
    dice = random.Random(seed)
    rows = list(range(len(y)))

    def one_round():
        dice.shuffle(rows)
        scores = []
        for i in range(k):
            test = rows[i::k]
            train = [row for place, row in enumerate(rows) if place % k != i]
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        return scores

    return [one_round() for _ in range(repeats)]
