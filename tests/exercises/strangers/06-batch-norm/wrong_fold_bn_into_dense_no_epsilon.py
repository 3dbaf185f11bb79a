"""Leaves epsilon out."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "is what dense and batch norm together give at inference."
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance)
    return kernel * scale, (bias - moving_mean) * scale + beta
