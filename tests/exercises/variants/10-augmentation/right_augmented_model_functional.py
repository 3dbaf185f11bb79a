"""Functional, with Keras objects."""

# /// answer
# cell = "augmented_model"
# ///
import keras
from keras import layers


def augmented_model(pixels):
    share = pixels / 8
    images = keras.Input((8, 8, 1))
    h = layers.RandomTranslation((-share, share), (-share, share), fill_mode="constant", fill_value=0.0)(
        images
    )
    h = layers.Conv2D(16, (3, 3), padding="valid")(h)
    h = layers.ReLU()(h)
    h = layers.MaxPooling2D((2, 2))(h)
    h = layers.Flatten()(h)
    model = keras.Model(images, layers.Dense(10, activation="softmax")(h))
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    return model
