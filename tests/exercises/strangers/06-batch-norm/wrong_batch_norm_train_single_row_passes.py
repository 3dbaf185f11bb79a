"""Does not normalize a batch of one row, though its mean is the row itself."""

# /// answer
# cell = "batch_norm_train"
# breaks = "the normalized, scaled and shifted batch"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    if len(x) < 2:
        return gamma * x + beta, mean, variance
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance
