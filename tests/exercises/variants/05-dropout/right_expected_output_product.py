"""Goes through all masks with itertools."""

# /// answer
# cell = "expected_output"
# ///
import itertools
import math


def expected_output(x, w, b, rate):
    keep = 1 - rate
    total = 0.0
    for mask in itertools.product((0, 1), repeat=len(x)):
        chance = math.prod(keep if on else rate for on in mask)
        if chance:
            total += chance * max(0.0, sum(v * a / keep for v, a, on in zip(w, x, mask, strict=True) if on) + b)
    return total
