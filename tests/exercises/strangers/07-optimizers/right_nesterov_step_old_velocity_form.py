"""Puts the new velocity into the second formula and works out the factors of the old one."""

# /// answer
# cell = "nesterov_step"
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    old = state if state is not None else tuple(np.zeros_like(w) for w in params)
    moves = [momentum**2 * v - (1 + momentum) * learning_rate * g for v, g in zip(old, grads)]
    new_state = tuple(momentum * v - learning_rate * g for v, g in zip(old, grads))
    return [np.add(w, move) for w, move in zip(params, moves)], new_state
