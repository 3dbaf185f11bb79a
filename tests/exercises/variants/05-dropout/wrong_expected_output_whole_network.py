"""Returns the output of the whole network."""

# /// answer
# cell = "expected_output"
# points = 0
# message = "the output of the whole network"
# ///
import numpy as np


def expected_output(x, w, b, rate):
    return max(0.0, float(w @ x + (b if rate < 1 else 0)))
