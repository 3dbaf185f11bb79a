"""Feature by feature in plain Python with exact sums."""

# /// answer
# cell = "batch_norm_train"
# ///
import math


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    rows, features = x.shape
    output = np.empty((rows, features))
    mean, variance = np.empty(features), np.empty(features)
    for j in range(features):
        column = [float(value) for value in x[:, j]]
        mean[j] = math.fsum(column) / rows
        variance[j] = math.fsum((value - mean[j]) ** 2 for value in column) / rows
        root = math.sqrt(variance[j] + epsilon) or 1.0
        for i, value in enumerate(column):
            output[i, j] = gamma[j] * ((value - mean[j]) / root) + beta[j]
    return output, mean, variance
