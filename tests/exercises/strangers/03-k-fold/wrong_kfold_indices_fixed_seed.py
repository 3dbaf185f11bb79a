"""Always shuffles with 42."""

# /// answer
# cell = "kfold_indices"
# breaks = "another seed other folds"
# ///
from sklearn.model_selection import KFold


def kfold_indices(n, k, seed):
    if k > n:
        raise ValueError("more folds than rows")
    return list(KFold(k, shuffle=True, random_state=42).split(range(n)))
