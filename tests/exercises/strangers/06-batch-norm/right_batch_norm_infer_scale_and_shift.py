"""Computes one factor and one shift for each feature first."""

# /// answer
# cell = "batch_norm_infer"
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = np.asarray(gamma) * (np.asarray(moving_variance) + epsilon) ** -0.5
    shift = beta - moving_mean * scale
    return np.multiply(x, scale) + shift
