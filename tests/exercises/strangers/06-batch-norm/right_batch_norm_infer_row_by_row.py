"""Row by row and feature by feature in plain Python."""

# /// answer
# cell = "batch_norm_infer"
# ///
from math import sqrt


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    rows = []
    for row in x:
        numbers = zip(row, gamma, beta, moving_mean, moving_variance, strict=True)
        rows.append([g * (value - m) / sqrt(v + epsilon) + b for value, g, b, m, v in numbers])
    return np.array(rows, dtype=float).reshape(np.shape(x))
