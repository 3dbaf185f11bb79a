"""Returns the variance with epsilon already in it."""

# /// answer
# cell = "batch_norm_train"
# breaks = "The variance is that of the batch itself"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    variance += epsilon
    return gamma * (x - mean) / np.sqrt(variance) + beta, mean, variance
