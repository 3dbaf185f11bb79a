"""Sends the zero vector and the unit vectors through both layers and reads the new numbers off."""

# /// answer
# cell = "fold_bn_into_dense"
# ///
def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    def network(x):
        sums = x @ kernel + bias
        return gamma * ((sums - moving_mean) / np.sqrt(moving_variance + epsilon)) + beta

    inputs = kernel.shape[0]
    new_bias = network(np.zeros((1, inputs)))[0]
    new_kernel = network(np.eye(inputs)) - new_bias
    return new_kernel, new_bias
