"""Moves the running statistics a little towards the batch before it uses them."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "the running statistics that training left behind."
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    if x.shape[0] > 1:
        moving_mean = 0.99 * moving_mean + 0.01 * x.mean(axis=0)
        moving_variance = 0.99 * moving_variance + 0.01 * x.var(axis=0)
    return gamma * (x - moving_mean) / np.sqrt(moving_variance + epsilon) + beta
