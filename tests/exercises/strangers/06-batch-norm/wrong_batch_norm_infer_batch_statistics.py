"""Uses the batch's own statistics as soon as there is more than one row."""

# /// answer
# cell = "batch_norm_infer"
# breaks = "`moving_mean` and `moving_variance`, of shape `(features,)`, are the running statistics"
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    if len(x) > 1:
        moving_mean, moving_variance = x.mean(axis=0), x.var(axis=0)
    return gamma * (x - moving_mean) / np.sqrt(moving_variance + epsilon) + beta
