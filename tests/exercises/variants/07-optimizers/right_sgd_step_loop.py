"""Appends in a loop."""


# /// answer
# cell = "sgd_step"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    moved = []
    for place in range(len(params)):
        moved.append(params[place] - grads[place] * learning_rate)
    return moved, None
