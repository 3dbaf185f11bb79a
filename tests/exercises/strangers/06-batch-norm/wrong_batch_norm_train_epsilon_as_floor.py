"""Uses epsilon as the smallest variance that is allowed, and does not add it."""

# /// answer
# cell = "batch_norm_train"
# breaks = "`epsilon` stands where Keras has it."
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    return gamma * (x - mean) / np.sqrt(np.maximum(variance, epsilon)) + beta, mean, variance
