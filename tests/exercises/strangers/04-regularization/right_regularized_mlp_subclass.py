"""A subclass of keras.Model that holds its three layers, called once on a symbolic input to build it."""

# /// answer
# cell = "regularized_mlp"
# ///
class Digits(keras.Model):
    def __init__(self, l1, l2):
        super().__init__()
        penalty = keras.regularizers.L1L2(l1=float(l1), l2=float(l2))
        self.first = layers.Dense(32, activation="relu", kernel_regularizer=penalty)
        self.second = layers.Dense(32, activation="relu", kernel_regularizer=penalty)
        self.last = layers.Dense(10, activation="softmax", kernel_regularizer=penalty)

    def call(self, x):
        return self.last(self.second(self.first(x)))


def regularized_mlp(l1, l2):
    model = Digits(l1, l2)
    model(keras.Input((64,)))
    model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
