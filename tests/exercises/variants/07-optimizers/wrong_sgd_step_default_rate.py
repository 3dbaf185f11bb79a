"""Another default rate."""


# /// answer
# cell = "sgd_step"
# points = 0
# message = "the step should use 0.01"
# ///
def sgd_step(params, grads, state, learning_rate=0.001):
    return [w - learning_rate * g for w, g in zip(params, grads)], None
