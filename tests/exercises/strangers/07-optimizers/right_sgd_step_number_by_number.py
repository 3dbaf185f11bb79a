"""Visits every number of every array by its index."""

# /// answer
# cell = "sgd_step"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    new_params = []
    for w, g in zip(params, grads):
        new = np.empty(w.shape)
        for index in np.ndindex(w.shape):
            new[index] = w[index] - learning_rate * g[index]
        new_params.append(new)
    return new_params, None
