"""Casts the batch to single precision first, which spoils features that lie far from zero."""

# /// answer
# cell = "batch_norm_train"
# breaks = "The variance is that of the batch itself"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    x = np.asarray(x, dtype="float32")
    mean, variance = x.mean(axis=0), x.var(axis=0)
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance
