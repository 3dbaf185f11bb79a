"""Goes uphill."""


# /// answer
# cell = "sgd_step"
# points = 0
# message = "points uphill"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    return [w + learning_rate * g for w, g in zip(params, grads)], None
