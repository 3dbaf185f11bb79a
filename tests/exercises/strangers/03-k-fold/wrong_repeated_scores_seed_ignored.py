"""Seeds the rounds with 0, 1, 2, … whatever the seed is."""

# /// answer
# cell = "repeated_scores"
# breaks = "another seed other folds"
# ///
from sklearn.model_selection import KFold


def repeated_scores(build, X, y, k, repeats, seed):
    rounds = []
    for r in range(repeats):
        scores = []
        for train, test in KFold(k, shuffle=True, random_state=r).split(X):
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
