"""Adds epsilon after the root, which shows for small variances."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "Return the output, of `x`'s shape."
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    return gamma * (x - moving_mean) / (np.sqrt(moving_variance) + epsilon) + beta
