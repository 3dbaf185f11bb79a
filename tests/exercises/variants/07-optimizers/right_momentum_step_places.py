"""Remembers where it came from instead of a velocity: the difference is the velocity."""

# /// answer
# cell = "momentum_step"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    before = params if state is None else state
    moved = [
        w + momentum * (w - old) - learning_rate * g
        for w, old, g in zip(params, before, grads, strict=True)
    ]
    return moved, [w.copy() for w in params]
