"""Subtracts, divides and multiplies in the given array."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "Leave all arguments as they are."
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    x -= moving_mean
    x *= gamma / np.sqrt(moving_variance + epsilon)
    x += beta
    return x
