"""Moves the average a share of the way to the new square, and maps a function over the arrays."""

# /// answer
# cell = "rmsprop_step"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    squares = list(map(np.square, grads))
    if state is None:
        averages = [(1 - rho) * square for square in squares]
    else:
        averages = [v + (1 - rho) * (square - v) for v, square in zip(state, squares)]

    def move(w, g, v):
        return w - learning_rate * g * (v + epsilon) ** -0.5

    return list(map(move, params, grads, averages)), averages
