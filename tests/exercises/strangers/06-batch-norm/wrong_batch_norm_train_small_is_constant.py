"""Takes features of a small spread for constant ones and does not normalize them."""

# /// answer
# cell = "batch_norm_train"
# breaks = "the normalized, scaled and shifted batch"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    normalized = (x - mean) / np.sqrt(variance + epsilon)
    normalized[:, np.isclose(variance, 0)] = 0.0
    return gamma * normalized + beta, mean, variance
