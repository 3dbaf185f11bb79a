"""Takes whole pixels by nearest interpolation and folds the layers over the input with reduce."""

# /// answer
# cell = "augmented_model"
# ///
from functools import reduce


def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    inputs = keras.Input((8, 8, 1), name="digit")
    steps = (
        layers.RandomTranslation(
            height_factor=pixels / 8,
            width_factor=pixels / 8,
            fill_mode="constant",
            interpolation="nearest",
            fill_value=0,
        ),
        layers.Conv2D(16, (3, 3), activation="relu"),
        layers.MaxPooling2D((2, 2)),
        layers.Flatten(),
        layers.Dense(10, activation=keras.ops.softmax),
    )
    model = keras.Model(inputs, reduce(lambda x, layer: layer(x), steps, inputs))
    model.compile(loss="sparse_categorical_crossentropy", optimizer="Adam", metrics=["accuracy"])
    return model
