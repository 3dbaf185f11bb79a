"""Puts the bias below the kernel as one more row, and scales both in one go."""

# /// answer
# cell = "fold_bn_into_dense"
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    augmented = np.vstack([kernel, np.subtract(bias, moving_mean)]).astype(float)
    augmented = np.einsum("ij,j->ij", augmented, gamma / np.sqrt(moving_variance + epsilon))
    augmented[-1] += beta
    return [augmented[:-1].copy(), augmented[-1].copy()]
