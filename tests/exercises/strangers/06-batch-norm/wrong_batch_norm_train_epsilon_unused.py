"""Ignores epsilon and treats constant features apart."""

# /// answer
# cell = "batch_norm_train"
# breaks = "`epsilon` stands where Keras has it."
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    root = np.where(variance == 0, 1.0, np.sqrt(variance))
    return gamma * (x - mean) / root + beta, mean, variance
