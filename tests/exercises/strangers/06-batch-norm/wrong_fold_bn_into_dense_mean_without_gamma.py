"""Forgets gamma where the moving mean is taken away."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "is what dense and batch norm together give at inference."
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    root = np.sqrt(moving_variance + epsilon)
    new_bias = bias * gamma / root - moving_mean / root + beta
    return kernel * gamma / root, new_bias
