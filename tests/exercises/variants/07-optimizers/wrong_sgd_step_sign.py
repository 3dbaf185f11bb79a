"""Uses only the sign of the gradient."""


# /// answer
# cell = "sgd_step"
# points = 0
# message = "gradient times the learning rate"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    import numpy as np

    return [w - learning_rate * np.sign(g) for w, g in zip(params, grads)], None
