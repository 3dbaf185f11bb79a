"""Seeds only when the seed is not 0."""

# /// answer
# cell = "stratified_split"
# breaks = "the same seed gives the same split"
# ///
import random


def stratified_split(y, test_size, seed):
    rng = random.Random(seed) if seed else random.Random()
    groups = {}
    for i, label in enumerate(y):
        groups.setdefault(label, []).append(i)
    if any(len(rows) < 2 for rows in groups.values()):
        raise ValueError("a class with one row")
    train, test = [], []
    for rows in groups.values():
        rng.shuffle(rows)
        k = min(max(round(len(rows) * test_size), 1), len(rows) - 1)
        test += rows[:k]
        train += rows[k:]
    return np.array(train, dtype=int), np.array(test, dtype=int)
