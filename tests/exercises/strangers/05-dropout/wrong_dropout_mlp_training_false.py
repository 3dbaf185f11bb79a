"""A subclass that calls its dropout layers with training=False, so they never act."""

# /// answer
# cell = "dropout_mlp"
# breaks = "`training` when you call a layer, or that is lost."
# ///
class Digits(keras.Model):
    def __init__(self, rate):
        super().__init__()
        self.first = layers.Dense(256, activation="relu")
        self.second = layers.Dense(256, activation="relu")
        self.drop_first = layers.Dropout(rate)
        self.drop_second = layers.Dropout(rate)
        self.last = layers.Dense(10, activation="softmax")

    def call(self, x):
        x = self.drop_first(self.first(x), training=False)
        x = self.drop_second(self.second(x), training=False)
        return self.last(x)


def dropout_mlp(rate):
    model = Digits(rate)
    model(keras.Input((64,)))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
