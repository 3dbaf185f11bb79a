"""Has shifts that act only after the caller has switched them on."""

# /// answer
# cell = "augmented_model"
# breaks = "shifts must act in training alone, without any doing of whoever calls `fit` and `predict`."
# ///
class SwitchedTranslation(layers.RandomTranslation):
    active = False

    def call(self, inputs, training=True):
        return super().call(inputs, training=training and self.active)


def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    shifts = SwitchedTranslation(pixels / 8, pixels / 8, fill_mode="constant")
    model = keras.Sequential([keras.Input((8, 8, 1)), shifts])
    model.add(layers.Conv2D(16, 3, activation="relu"))
    model.add(layers.MaxPooling2D(2))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.switch_shifts = lambda on: setattr(shifts, "active", on)
    return model
