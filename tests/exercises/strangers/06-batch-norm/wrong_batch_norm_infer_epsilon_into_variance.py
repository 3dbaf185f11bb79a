"""Adds epsilon to the moving variance in place."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "Leave all arguments as they are."
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    moving_variance += epsilon
    return gamma * (x - moving_mean) / np.sqrt(moving_variance) + beta
