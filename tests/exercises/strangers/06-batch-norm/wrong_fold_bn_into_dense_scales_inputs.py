"""Scales the rows of a square kernel and so the inputs, and the columns of others."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "such that `x @ kernel + bias` is what dense and batch norm together give at inference."
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    if kernel.shape[0] == len(scale):
        new_kernel = scale[:, None] * kernel
    else:
        new_kernel = scale[None, :] * kernel
    return new_kernel, (bias - moving_mean) * scale + beta
