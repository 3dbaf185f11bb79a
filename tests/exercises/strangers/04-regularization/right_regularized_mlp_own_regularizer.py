"""Writes the penalty itself, as a subclass of Keras' regularizer."""

# /// answer
# cell = "regularized_mlp"
# ///
class Elastic(keras.regularizers.Regularizer):
    def __init__(self, l1, l2):
        self.l1, self.l2 = float(l1), float(l2)

    def __call__(self, w):
        return self.l1 * keras.ops.sum(keras.ops.abs(w)) + self.l2 * keras.ops.sum(keras.ops.square(w))

    def get_config(self):
        return {"l1": self.l1, "l2": self.l2}


def regularized_mlp(l1, l2):
    model = keras.Sequential([keras.Input((64,))])
    for units, activation in ((32, "relu"), (32, "relu"), (10, "softmax")):
        model.add(layers.Dense(units, activation, kernel_regularizer=Elastic(l1, l2)))
    model.compile(keras.optimizers.Adam(), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
