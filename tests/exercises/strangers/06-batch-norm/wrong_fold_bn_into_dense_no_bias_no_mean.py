"""A layer without biases gets beta alone, though the moving mean has to go as well."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "`bias` the shape `(units,)` (zeros where the layer has none)"
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    if not np.any(bias):
        return kernel * scale, beta.copy()
    return kernel * scale, (bias - moving_mean) * scale + beta
