"""Derives a layer from RandomTranslation that takes pixels, and adds the layers one by one."""

# /// answer
# cell = "augmented_model"
# breaks = "consists of Keras' own layers, in this order:"
# ///
class PixelTranslation(layers.RandomTranslation):
    def __init__(self, pixels, size):
        super().__init__(height_factor=pixels / size, width_factor=pixels / size, fill_mode="constant")


def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    size, model = 8, keras.Sequential()
    model.add(PixelTranslation(pixels, size))
    model.add(layers.Conv2D(16, 3, activation="relu"))
    model.add(layers.MaxPool2D(2))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.build((None, size, size, 1))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
