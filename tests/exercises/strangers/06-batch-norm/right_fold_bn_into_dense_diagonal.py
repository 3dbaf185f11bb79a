"""The factors as a diagonal matrix that multiplies from the right."""

# /// answer
# cell = "fold_bn_into_dense"
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    factors = np.diag(np.asarray(gamma) / np.sqrt(np.asarray(moving_variance) + epsilon))
    new_kernel = np.asarray(kernel) @ factors
    new_bias = np.asarray(beta) + (np.asarray(bias) - np.asarray(moving_mean)) @ factors
    return new_kernel, new_bias
