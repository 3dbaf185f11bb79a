"""Adds epsilon to the standard deviation and not to the variance."""

# /// answer
# cell = "batch_norm_train"
# breaks = "`epsilon` stands where Keras has it."
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    return gamma * (x - mean) / (np.sqrt(variance) + epsilon) + beta, mean, variance
