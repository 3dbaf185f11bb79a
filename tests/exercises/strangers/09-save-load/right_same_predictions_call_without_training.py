"""Calls both models for inference and compares their outputs row by row."""

# /// answer
# cell = "same_predictions"
# ///
def same_predictions(first, second, x):
    outputs = []
    for model in (first, second):
        result = keras.ops.convert_to_numpy(model(keras.ops.convert_to_tensor(x), training=False))
        outputs.append(result)
    if outputs[0].shape != outputs[1].shape or outputs[0].dtype != outputs[1].dtype:
        return False
    return all(a.tobytes() == b.tobytes() for a, b in zip(*outputs, strict=True))
