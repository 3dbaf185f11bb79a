"""The formula with the moving statistics."""

# /// answer
# cell = "batch_norm_infer"
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    """Return the output of batch norm at inference."""
    return gamma * (x - moving_mean) / np.sqrt(moving_variance + epsilon) + beta
