"""Looks at the floats as unsigned integers, whose equality is that of the bits."""

# /// answer
# cell = "same_predictions"
# ///
def same_predictions(first, second, x):
    def bits(model):
        output = np.ascontiguousarray(model.predict_on_batch(x))
        return output.shape, output.dtype.str, output.reshape(-1).view(np.uint8)

    (shape, kind, one), (other_shape, other_kind, two) = bits(first), bits(second)
    if shape != other_shape or kind != other_kind:
        return False
    return bool(np.all(one == two))
