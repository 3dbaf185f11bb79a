"""Changes the arrays it was given."""


# /// answer
# cell = "sgd_step"
# points = 0
# message = "changed the arrays it was given"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    for w, g in zip(params, grads):
        w -= learning_rate * g
    return params, None
