"""Returns mean and variance as arrays of one row."""

# /// answer
# cell = "batch_norm_train"
# breaks = "the batch's mean and variance of each feature, of shape `(features,)`."
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean = x.mean(axis=0, keepdims=True)
    variance = x.var(axis=0, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance
