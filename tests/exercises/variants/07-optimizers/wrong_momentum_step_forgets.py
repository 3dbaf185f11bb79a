"""Starts from velocity zero at every step."""


# /// answer
# cell = "momentum_step"
# points = 1
# message = "velocity is lost between the steps"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    v = [-learning_rate * g for g in grads]
    return [w + each for w, each in zip(params, v)], v
