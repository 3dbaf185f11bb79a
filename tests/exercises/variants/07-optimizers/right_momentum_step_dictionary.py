"""Keeps the velocities in a dictionary by place."""


# /// answer
# cell = "momentum_step"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    old = {} if state is None else state
    new, moved = {}, []
    for place, (w, g) in enumerate(zip(params, grads)):
        new[place] = momentum * old.get(place, 0 * w) - learning_rate * g
        moved.append(w + new[place])
    return moved, new
