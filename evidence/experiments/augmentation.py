"""Augmentation and convolution on the noisy digits, by the book's protocol.

The networks take the flat digits, so the augmentation layers stand inside the model, behind a reshape.
"""

import keras
from keras import layers

from heldout.evidence.training import noisy_digits_run

SEEDS = 20
SENSITIVE = 0.3
SETTINGS = {
    "plain": {},
    "MLP, shifts": {"shift": 1},
    "MLP, shifts, filled by reflection": {"shift": 1, "fill": "reflect"},
    "MLP, rotations": {"degrees": 15},
    "convnet": {"convolutions": True},
    "convnet, shifts": {"convolutions": True, "shift": 1},
}


def build(convolutions=False, shift=0, degrees=0, fill="constant"):
    """Return the compiled network; its initial weights depend on the seed and the architecture only."""
    # layers draw their seeds when they are made, so those with weights come first
    if convolutions:
        body = [
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
        ]
    else:
        body = [layers.Flatten(), *(layers.Dense(256, activation="relu") for _ in range(2))]
    body.append(layers.Dense(10, activation="softmax"))
    augmentation = []
    if degrees:
        augmentation.append(layers.RandomRotation(degrees / 360, fill_mode=fill))
    if shift:
        augmentation.append(layers.RandomTranslation(shift / 8, shift / 8, fill_mode=fill))
    model = keras.Sequential([keras.Input((64,)), layers.Reshape((8, 8, 1)), *augmentation, *body])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def run(seed, **setting):
    return noisy_digits_run(seed, lambda: build(**setting))
