"""Copies, and changes the copies."""


# /// answer
# cell = "sgd_step"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    moved = [w.copy() for w in params]
    for w, g in zip(moved, grads):
        w -= learning_rate * g
    return tuple(moved), state
