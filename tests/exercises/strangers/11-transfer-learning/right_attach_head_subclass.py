"""Writes a class of its own that hands input and output to keras.Model, and freezes layer by layer."""

# /// answer
# cell = "attach_head"
# ///
class Classifier(keras.Model):
    def __init__(self, base, classes):
        start = layers.Input(tuple(base.input_shape[1:]))
        pooled = layers.GlobalAveragePooling2D(name="pooling")(base(start))
        head = layers.Dense(int(classes), activation=keras.activations.softmax, name="head")
        super().__init__(inputs=start, outputs=head(pooled))


def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    for layer in base.layers:
        layer.trainable = False
    base.trainable = False
    return Classifier(base, classes)
