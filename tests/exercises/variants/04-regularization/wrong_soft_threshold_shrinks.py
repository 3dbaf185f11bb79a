"""Shrinks all by a factor, as L2 does."""


# /// answer
# cell = "soft_threshold"
# points = 1
# message = "what L2 does"
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    return z / (1 + t)
