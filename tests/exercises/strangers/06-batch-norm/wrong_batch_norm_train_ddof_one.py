"""Divides by the number of rows minus one."""

# /// answer
# cell = "batch_norm_train"
# breaks = "The variance is that of the batch itself (divide by the number of rows)"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0, ddof=1)
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance
