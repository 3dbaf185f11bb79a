"""The variance as mean square minus squared mean, which rounding can make negative far from zero."""

# /// answer
# cell = "batch_norm_train"
# breaks = "A feature that is constant over the batch must not give `nan`."
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean = x.mean(axis=0)
    variance = (x**2).mean(axis=0) - mean**2
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance
