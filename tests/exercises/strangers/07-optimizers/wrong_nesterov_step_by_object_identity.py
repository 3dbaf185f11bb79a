"""Files the velocities under the identity of the arrays, which are new ones at every step."""

# /// answer
# cell = "nesterov_step"
# breaks = "each array has a memory of its own."
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    velocities = dict(state or {})
    new_params = []
    for w, g in zip(params, grads):
        v = momentum * velocities.get(id(w), np.zeros_like(w)) - learning_rate * g
        velocities[id(w)] = v
        new_params.append(w + momentum * v - learning_rate * g)
    return new_params, velocities
