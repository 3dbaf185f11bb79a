"""Strings all arrays together to one vector, takes the step there, and cuts it up again."""

# /// answer
# cell = "sgd_step"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    w = np.concatenate([np.ravel(param) for param in params])
    g = np.concatenate([np.ravel(grad) for grad in grads])
    w = w - learning_rate * g
    borders = np.cumsum([param.size for param in params])[:-1]
    pieces = np.split(w, borders)
    return [piece.reshape(param.shape).copy() for piece, param in zip(pieces, params)], None
