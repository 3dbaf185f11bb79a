"""Writes into a copy of the kernel, which cuts off when the kernel holds integers."""

# /// answer
# cell = "fold_bn_into_dense"
# breaks = "such that `x @ kernel + bias` is what dense and batch norm together give at inference."
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    new_kernel = kernel.copy()
    for j in range(kernel.shape[1]):
        new_kernel[:, j] = kernel[:, j] * scale[j]
    return new_kernel, (bias - moving_mean) * scale + beta
