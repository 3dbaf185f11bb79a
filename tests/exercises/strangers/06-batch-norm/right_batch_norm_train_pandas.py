"""A data frame with one column per feature does the statistics."""

# /// answer
# cell = "batch_norm_train"
# ///
import pandas as pd


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    frame = pd.DataFrame(np.asarray(x, dtype=float))
    mean, variance = frame.mean(), frame.var(ddof=0)
    root = (variance + epsilon) ** 0.5
    root[root == 0] = 1.0
    output = (frame - mean) / root * np.asarray(gamma) + np.asarray(beta)
    return output.to_numpy(), mean.to_numpy(), variance.to_numpy()
