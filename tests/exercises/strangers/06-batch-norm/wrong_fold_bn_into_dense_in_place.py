"""Scales the given kernel in place."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "Return the new `kernel` and `bias`, two new arrays"
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    kernel *= scale
    return kernel, (bias - moving_mean) * scale + beta
