"""Sets constant features to zero after the shift, and so loses their beta."""

# /// answer
# cell = "batch_norm_train"
# breaks = "the normalized, scaled and shifted batch"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    output = gamma * (x - mean) / np.sqrt(variance + epsilon) + beta
    output[:, variance == 0] = 0.0
    return output, mean, variance
