"""Returns a single row as a flat array."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "Return the output, of `x`'s shape."
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    output = [gamma * (row - moving_mean) / np.sqrt(moving_variance + epsilon) + beta for row in x]
    return np.array(output[0] if len(output) == 1 else output)
