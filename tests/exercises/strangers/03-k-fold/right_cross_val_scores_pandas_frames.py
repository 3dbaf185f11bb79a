"""pandas computes the columns' numbers with ddof=0."""

# /// answer
# cell = "cross_val_scores"
# ///
import numpy as np
import pandas as pd


def cross_val_scores(build, X, y, k):
    frame, target = pd.DataFrame(np.asarray(X, float)), pd.Series(np.asarray(y))
    fold = frame.index % k
    scores = []
    for i in range(k):
        train = frame[fold != i]
        deviation = train.std(ddof=0).mask(train.nunique() == 1, 1.0)
        model = build()
        model.fit(((train - train.mean()) / deviation).to_numpy(), target[fold != i].to_numpy())
        scores.append(float(model.score(((frame[fold == i] - train.mean()) / deviation).to_numpy(), target[fold == i].to_numpy())))
    return scores
