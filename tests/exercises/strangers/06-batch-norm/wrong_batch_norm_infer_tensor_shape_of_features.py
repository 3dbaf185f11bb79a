"""Gives gamma and the rest a column's shape, which works only for one feature."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "of shape `(features,)`, are the running statistics"
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    gamma, beta, mean, variance = (
        part.reshape(-1, 1) for part in (gamma, beta, moving_mean, moving_variance)
    )
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta
