"""NumPy's mean and variance along the rows, with a guard against dividing by zero."""

# /// answer
# cell = "batch_norm_train"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    """Return the batch-normalized batch, and its mean and variance by feature."""
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    root = np.sqrt(variance + epsilon)
    normalized = (x - mean) / np.where(root > 0, root, 1.0)
    return gamma * normalized + beta, mean, variance
