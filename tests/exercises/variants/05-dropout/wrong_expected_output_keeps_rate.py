"""Takes the rate for the share that stays on."""

# /// answer
# cell = "expected_output"
# points = 0
# message = "the share that is switched off"
# ///
import numpy as np


def expected_output(x, w, b, rate):
    if rate == 1:
        return max(0.0, float(b))
    masks = np.array(list(np.ndindex(*[2] * len(x))))
    on = masks.sum(axis=1)
    chance = rate**on * (1 - rate) ** (len(x) - on)
    return float(chance @ np.maximum(masks @ (w * x) / (1 - rate) + b, 0))
