"""Fills an array of the type of x, so that a batch of integers gets cut off."""

# /// answer
# cell = "batch_norm_train"
# breaks = "the normalized, scaled and shifted batch, of `x`'s shape"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    output = np.zeros_like(x)
    for i, row in enumerate(x):
        output[i] = gamma * (row - mean) / np.sqrt(variance + epsilon) + beta
    return output, mean, variance
