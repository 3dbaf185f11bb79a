"""A network names the hour of a clock, trained on 120 of the 720 times: from pixels, or from angles."""

import keras
import numpy as np
from keras import layers

from heldout.evidence.training import accuracy, fit

SEEDS = 20
SETTINGS = {"pixels": {"angles": False}, "angles": {"angles": True}}
SIZE = 24


def picture(hour_angle, minute_angle):
    image = np.zeros((SIZE, SIZE), "float32")
    center = (SIZE - 1) / 2
    for length, angle in ((0.5, hour_angle), (0.95, minute_angle)):
        tip = length * np.array([np.sin(angle), np.cos(angle)])
        along = np.linspace(0, 1, 60)[:, None] * tip
        column, row = np.rint(center + center * along * [1, -1]).astype(int).T
        image[row, column] = 1
    return image.ravel()


def run(seed, angles, train_size=120):
    times = [(hour, minute) for hour in range(12) for minute in range(60)]
    hours = np.array([hour for hour, _ in times])
    hands = np.deg2rad([(30 * hour + minute / 2, 6 * minute) for hour, minute in times])
    if angles:
        x = np.column_stack([np.sin(hands), np.cos(hands)]).astype("float32")
    else:
        x = np.array([picture(*pair) for pair in hands])
    order = np.random.default_rng(seed).permutation(720)
    train, test = order[:train_size], order[train_size:]
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((x.shape[1],)),
            layers.Dense(64, activation="relu"),
            layers.Dense(12, activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.Adam(0.02), "sparse_categorical_crossentropy", metrics=["accuracy"])
    fit(model, x[train], hours[train], epochs=100, batch_size=train_size)
    return {"test_accuracy": accuracy(model, x[test], hours[test]), "parameters": model.count_params()}
