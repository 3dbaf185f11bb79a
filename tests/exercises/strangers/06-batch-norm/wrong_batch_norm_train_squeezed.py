"""Squeezes its results, so that a single row or a single feature loses a dimension."""

# /// answer
# cell = "batch_norm_train"
# breaks = "the normalized, scaled and shifted batch, of `x`'s shape"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    output = gamma * (x - mean) / np.sqrt(variance + epsilon) + beta
    return tuple(np.squeeze(part) for part in (output, mean, variance))
