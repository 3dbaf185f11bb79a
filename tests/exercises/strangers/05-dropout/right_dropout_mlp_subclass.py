"""A subclass of keras.Model that passes the training flag on to its dropout layers."""

# /// answer
# cell = "dropout_mlp"
# ///
class DropoutNetwork(keras.Model):
    def __init__(self, rate):
        super().__init__()
        self.hidden = [layers.Dense(256, activation="relu") for _ in range(2)]
        self.dropouts = [layers.Dropout(rate) for _ in range(2)]
        self.out = layers.Dense(10, activation="softmax")

    def call(self, x, training=False):
        for dense, dropout in zip(self.hidden, self.dropouts, strict=True):
            x = dropout(dense(x), training=training)
        return self.out(x)


def dropout_mlp(rate):
    model = DropoutNetwork(rate)
    model(np.zeros((1, 64), dtype="float32"))
    model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
