"""R14, cats and dogs: from scratch, with augmentation, on MobileNetV2's features, and fine-tuned.

Each seed deals the 2,000 photographs anew: 1,000 for training, 1,000 for the test. Nothing is chosen by the
test; every setting trains for a number of epochs that was fixed before.
"""

from functools import lru_cache

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from heldout.evidence.source_data import photographs
from heldout.evidence.training import fit

DATA = "photographs"
SEEDS = 5
SENSITIVE = 0.3
TRAIN = 1000
SCRATCH, BASE = 64, 224  # pixels: for the networks from scratch, and what MobileNetV2 is made for
BORDER = "block_12_add"  # fine-tuned from here to the top
SETTINGS = {
    "MLP": {"network": "mlp", "epochs": 20},
    "convnet": {"network": "convnet", "epochs": 20},
    "convnet, augmented": {"network": "augmented", "epochs": 40},
    "frozen features": {"network": "frozen", "epochs": 20},
    "fine-tuned": {"network": "fine-tuned", "epochs": 10},
}


def share_right(model, x, y):
    """Return the share of photographs that are right, 100 at a time."""
    chances = [np.asarray(model(tf.constant(x[i : i + 100]), training=False)) for i in range(0, len(x), 100)]
    return float(np.mean((np.concatenate(chances)[:, 0] > 0.5) == y[:, 0]))


def from_scratch(network):
    """Return an MLP, or a convnet with or without augmentation, for photographs of 64 by 64."""
    model = keras.Sequential([keras.Input((SCRATCH, SCRATCH, 3)), layers.Rescaling(1 / 255)])
    if network == "mlp":
        model.add(layers.Flatten())
        model.add(layers.Dense(256, activation="relu"))
    else:
        if network == "augmented":
            model.add(layers.RandomFlip("horizontal"))
            model.add(layers.RandomTranslation(0.1, 0.1, fill_mode="nearest"))
            model.add(layers.RandomRotation(0.05, fill_mode="nearest"))
            model.add(layers.RandomZoom(0.2, fill_mode="nearest"))
        for filters in (16, 32, 64):
            model.add(layers.Conv2D(filters, 3, activation="relu"))
            model.add(layers.MaxPooling2D())
        model.add(layers.Flatten())
        model.add(layers.Dense(128, activation="relu"))
    model.add(layers.Dense(1, activation="sigmoid"))
    rate = 1e-4 if network == "mlp" else 1e-3  # at Keras' 1e-3 the MLP stays at one half
    model.compile(keras.optimizers.Adam(rate), "binary_crossentropy", metrics=["accuracy"])
    return model


def base():
    """Return MobileNetV2 without its top, with the weights that it learned on ImageNet, in two parts."""
    whole = keras.applications.MobileNetV2(
        input_shape=(BASE, BASE, 3), alpha=0.35, include_top=False, weights="imagenet", pooling="avg"
    )
    border = whole.get_layer(BORDER).output
    return keras.Model(whole.input, border), keras.Model(border, whole.output)


@lru_cache(maxsize=1)
def features():
    """Return the base's features: of shape (2000, 14, 14, 32) at the border, (2000, 1280) at its end."""
    x, _ = photographs(BASE)
    lower, upper = base()
    at_border, at_end = [], []
    for i in range(0, len(x), 100):
        scaled = x[i : i + 100].astype("float32") / 127.5 - 1  # as the base expects them
        at_border.append(np.asarray(lower(scaled, training=False)))
        at_end.append(np.asarray(upper(at_border[-1], training=False)))
    return np.concatenate(at_border), np.concatenate(at_end)


def head():
    """Return the new output layer on the base's features, compiled."""
    model = keras.Sequential(
        [keras.Input((1280,)), layers.Dropout(0.2), layers.Dense(1, activation="sigmoid")]
    )
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


def fine_tuned(at_border, at_end, y, epochs):
    """Train the head, unfreeze what lies above the border, train on slowly; return that part with the head.

    What lies below the border stays frozen, so its output need not be computed again.
    """
    top = head()
    fit(top, at_end, y, 20)
    _, upper = base()
    for layer in upper.layers:
        layer.trainable = not isinstance(layer, layers.BatchNormalization)
    model = keras.Sequential([keras.Input(at_border.shape[1:]), upper, top])
    model.compile(keras.optimizers.Adam(1e-5), "binary_crossentropy", metrics=["accuracy"])
    fit(model, at_border, y, epochs)
    return model


def run(seed, network, epochs):
    order = np.random.default_rng(seed).permutation(2 * TRAIN)
    train, test = order[:TRAIN], order[TRAIN:]
    x, y = photographs(SCRATCH)
    y = y[:, None]
    keras.utils.set_random_seed(seed)
    if network == "frozen":
        _, x = features()
        model = head()
        history = fit(model, x[train], y[train], epochs)
    elif network == "fine-tuned":
        x, at_end = features()
        model = fine_tuned(x[train], at_end[train], y[train], epochs)
        history = {}
    else:
        x = x.astype("float32")
        model = from_scratch(network)
        history = fit(model, x[train], y[train], epochs, validation_data=(x[test], y[test]))
    train_accuracy = share_right(model, x[train], y[train])
    test_accuracy = share_right(model, x[test], y[test])
    return {
        "train_accuracy": train_accuracy,
        "test_accuracy": test_accuracy,
        "gap": train_accuracy - test_accuracy,
        **{name: history[name] for name in ("accuracy", "val_accuracy") if name in history},
    }
