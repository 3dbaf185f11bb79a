"""Files the velocities under their shapes, so that arrays of the same shape share one."""

# /// answer
# cell = "momentum_step"
# breaks = "each array has a memory of its own."
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    velocities = dict(state or {})
    new_params = []
    for w, g in zip(params, grads):
        v = momentum * velocities.get(w.shape, 0.0) - learning_rate * g
        velocities[w.shape] = v
        new_params.append(w + v)
    return new_params, velocities
