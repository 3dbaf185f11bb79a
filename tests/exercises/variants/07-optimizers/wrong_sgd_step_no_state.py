"""Returns the parameters alone."""


# /// answer
# cell = "sgd_step"
# points = 0
# message = "should return two things"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    return [w - learning_rate * g for w, g in zip(params, grads)]
