"""The random module's own generator and plain lists, arrays at the end."""

# /// answer
# cell = "three_way_split"
# ///
import random


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    test = [rows.pop() for _ in range(round(test_size * n))]
    validation = [rows.pop() for _ in range(round(validation_size * len(rows)))]
    return tuple(np.array(part, dtype=int) for part in (rows, validation, test))
