"""One factor per unit for the kernel, and the same factor for the shifted bias."""

# /// answer
# cell = "fold_bn_into_dense"
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    """Return kernel and bias of the dense layer that replaces dense and batch norm at inference."""
    scale = gamma / np.sqrt(moving_variance + epsilon)
    return kernel * scale, (bias - moving_mean) * scale + beta
