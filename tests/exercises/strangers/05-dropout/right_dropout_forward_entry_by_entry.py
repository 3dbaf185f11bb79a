"""Loops over the flat entries and keeps two lists, which get the shape of x at the end."""

# /// answer
# cell = "dropout_forward"
# ///
def dropout_forward(x, rate, training, rng):
    keep = 1 - rate
    values, mask = [], []
    for entry in np.ravel(x).tolist():
        if not training:
            values.append(entry)
            mask.append(1)
        elif rng.random() < rate:
            values.append(0.0)
            mask.append(0)
        else:
            values.append(entry / keep)
            mask.append(1)
    shape = np.shape(x)
    return np.array(values, dtype=float).reshape(shape), np.array(mask, dtype=int).reshape(shape)
