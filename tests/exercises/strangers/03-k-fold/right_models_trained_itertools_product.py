"""Lists all (round, fold) pairs and counts them."""

# /// answer
# cell = "models_trained"
# ///
import itertools


def models_trained(k, repeats):
    return len(list(itertools.product(range(repeats), range(k))))
