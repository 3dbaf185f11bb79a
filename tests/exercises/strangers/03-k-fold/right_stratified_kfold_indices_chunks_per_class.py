"""Cuts each shuffled class at floor(i*c/k) and joins the chunks of the classes."""

# /// answer
# cell = "stratified_kfold_indices"
# ///
import random


def stratified_kfold_indices(y, k, seed):
    labels = [str(label) for label in y]
    dice = random.Random(seed)
    tests = [[] for _ in range(max(k, 0))]
    if k < 2:
        raise ValueError("k < 2")
    for label in sorted(set(labels)):
        rows = [row for row, other in enumerate(labels) if other == label]
        c = len(rows)
        if c < k:
            raise ValueError(f"only {c} rows of {label}")
        dice.shuffle(rows)
        for i in range(k):
            tests[i] += rows[i * c // k : (i + 1) * c // k]
    everything = set(range(len(labels)))
    return [(sorted(everything - set(test)), sorted(test)) for test in tests]
