"""Pulls gamma under the root as its square, and so loses the sign of a negative gamma."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "is what dense and batch norm together give at inference."
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = np.sqrt(gamma**2 / (moving_variance + epsilon))
    return kernel * scale, (bias - moving_mean) * scale + beta
