"""Uses RepeatedKFold and cuts its one long list into rounds."""
# /// answer
# cell = "repeated_scores"
# ///
from sklearn.model_selection import RepeatedKFold


def repeated_scores(build, X, y, k, repeats, seed):
    splitter = RepeatedKFold(n_splits=k, n_repeats=repeats, random_state=seed)
    scores = []
    for train, test in splitter.split(X):
        model = build()
        model.fit(X[train], y[train])
        scores.append(float(model.score(X[test], y[test])))
    return [scores[start : start + k] for start in range(0, len(scores), k)]
