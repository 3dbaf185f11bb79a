"""Returns the bias as an array of one row."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "`bias` the shape `(units,)`"
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = (gamma / np.sqrt(moving_variance + epsilon)).reshape(1, -1)
    return kernel * scale, (bias - moving_mean) * scale + beta
