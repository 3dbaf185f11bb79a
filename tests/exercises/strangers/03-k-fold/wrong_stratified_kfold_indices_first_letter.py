"""Tells words apart by their first letter alone."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "for each class"
# ///
import random


def stratified_kfold_indices(y, k, seed):
    names = [str(label)[0] for label in y]
    rows_of = {}
    order = list(range(len(names)))
    random.Random(seed).shuffle(order)
    for row in order:
        rows_of.setdefault(names[row], []).append(row)
    if k < 2 or min(map(len, rows_of.values())) < k:
        raise ValueError("impossible k")
    dealt = [row for rows in rows_of.values() for row in rows]
    return [(sorted(set(order) - set(dealt[i::k])), sorted(dealt[i::k])) for i in range(k)]
