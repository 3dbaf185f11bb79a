"""Fills an array of the type of x, so that rows of integers get cut off."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "Return the output, of `x`'s shape."
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    output = np.empty_like(x)
    output[...] = gamma * (x - moving_mean) / np.sqrt(moving_variance + epsilon) + beta
    return output
