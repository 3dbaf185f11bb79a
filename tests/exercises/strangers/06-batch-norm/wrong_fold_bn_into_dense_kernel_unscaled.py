"""Leaves the kernel's numbers as they are."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "such that `x @ kernel + bias` is what dense and batch norm together give at inference."
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    return kernel.copy(), (bias - moving_mean) * scale + beta
