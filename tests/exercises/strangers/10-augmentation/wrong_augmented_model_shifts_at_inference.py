"""Has a layer of its own that shifts whatever it is told about training, at inference as well."""

# /// answer
# cell = "augmented_model"
# breaks = "shifts must act in training alone, without any doing of whoever calls `fit` and `predict`."
# ///
class AlwaysTranslation(layers.RandomTranslation):
    def call(self, inputs, training=True):
        return super().call(inputs, training=True)


def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    inputs = keras.Input((8, 8, 1))
    x = AlwaysTranslation(pixels / 8, pixels / 8, fill_mode="constant")(inputs)
    x = layers.Conv2D(16, 3, activation="relu")(x)
    x = layers.Flatten()(layers.MaxPooling2D(2)(x))
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
