"""Networks that learn from 100 clean digits, with and without augmentation, and test digits that are shifted.

Each digit stands in the middle of a canvas of 14 by 14 pixels, so that a shift by up to 3 pixels and a
rotation leave all of it on the canvas. The augmentation is Keras' own layers. A layer draws anew for each
image of a batch, so it gets the copies for all epochs as one batch: each epoch then has its own draw. That
way the training itself is the same compiled function for all settings.
"""

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from heldout.data import noisy_digits
from heldout.evidence.training import predict

SEEDS = 20
SENSITIVE = 0.2
SETTINGS = {
    "plain": {},
    "small shifts": {"shift": 1},
    "small shifts, interpolated": {"shift": 1, "interpolated": True},
    "small shifts, drawn once": {"shift": 1, "fresh": False},
    "small rotations": {"degrees": 15},
    "full rotation": {"degrees": 180},
    "left-right flips": {"flip": "horizontal"},
    "up-down flips": {"flip": "vertical"},
    "shifts, 600 epochs": {"shift": 3, "epochs": 600},
    "MLP": {"network": "mlp"},
    "MLP, shifts, 600 epochs": {"network": "mlp", "shift": 3, "epochs": 600},
    "global pooling": {"network": "global"},
    "mixup": {"mixup": 0.2},
    "200 digits": {"train_size": 200},
}
MARGIN, EPOCHS, BATCH_SIZE, IMAGES = 3, 200, 25, 600
SIDE = 8 + 2 * MARGIN
FILL = {"fill_mode": "constant", "fill_value": 0.0}


def on_canvas(x):
    """Return flat digits as images (rows, 14, 14, 1)."""
    return np.pad(x.reshape(-1, 8, 8, 1), [(0, 0), (MARGIN, MARGIN), (MARGIN, MARGIN), (0, 0)])


def moved(images, down, right):
    """Return the images shifted; what leaves the canvas is lost, what is uncovered is 0."""
    around = np.pad(images, [(0, 0), (MARGIN, MARGIN), (MARGIN, MARGIN), (0, 0)])
    return around[:, MARGIN - down : MARGIN - down + SIDE, MARGIN - right : MARGIN - right + SIDE]


def build(network):
    if network == "mlp":
        hidden = [layers.Flatten(), *(layers.Dense(256, activation="relu") for _ in range(2))]
    elif network == "global":
        # zeros around, as on the canvas, so that no place of the digit is out of the filters' sight
        hidden = [
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.GlobalMaxPooling2D(),
        ]
    else:
        hidden = [
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
        ]
    model = keras.Sequential([keras.Input((SIDE, SIDE, 1)), *hidden, layers.Dense(10, activation="softmax")])
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model


_trainers = {}


def trainer(network):
    """Return a model, its first optimizer state, and a compiled training of it, made once in a process."""
    if network not in _trainers:
        model = build(network)
        model.optimizer.build(model.trainable_variables)

        @tf.function
        def train(copies, labels):
            for start in tf.range(0, len(labels), BATCH_SIZE):
                rows = slice(start, start + BATCH_SIZE)
                model.train_step((copies[rows], labels[rows]))

        state = [variable.numpy() for variable in model.optimizer.variables]
        _trainers[network] = model, state, train
    return _trainers[network]


def augmented(images, seed, shift=0, degrees=0, flip=None, interpolated=False):
    """Return the images after Keras' layers, each image with a draw of its own."""
    # seeds of their own, or an angle and a shift would come from the same random numbers
    seeds = [3 * seed + place for place in range(3)]
    chosen = []
    if flip:
        chosen.append(layers.RandomFlip(flip, seed=seeds[0]))
    if degrees:
        chosen.append(layers.RandomRotation(degrees / 360, seed=seeds[1], **FILL))
    if shift:
        # nearest: whole pixels, and with the half every one from -shift to shift is as likely
        how = {"interpolation": "bilinear" if interpolated else "nearest"}
        share = (shift if interpolated else shift + 0.499) / SIDE
        chosen.append(layers.RandomTranslation(share, share, seed=seeds[2], **how, **FILL))
    for layer in chosen:
        images = layer(images, training=True)
    return np.asarray(images)


def run(seed, network="convnet", train_size=100, epochs=EPOCHS, fresh=True, mixup=0, **transforms):
    (x, y), _, (x_test, y_test) = noisy_digits(seed, train_size=train_size, noise=0)
    x, x_test, y_test = on_canvas(x), on_canvas(x_test[:IMAGES]), y_test[:IMAGES]
    rng = np.random.default_rng(seed)
    # the digits of all epochs in a row; with more digits as many updates, so fewer epochs
    shown = epochs * 100
    order = np.concatenate([rng.permutation(len(x)) for _ in range(shown // len(x))])
    copies, labels = x[order], np.eye(10, dtype="float32")[y][order]
    if transforms and fresh:
        copies = augmented(copies, seed, **transforms)
    elif transforms:
        copies = augmented(x, seed, **transforms)[order]
    if mixup:
        share = rng.beta(mixup, mixup, shown).astype("float32")[:, None]
        # partners from the same epoch
        other = np.concatenate([start + rng.permutation(100) for start in range(0, shown, 100)])
        labels = share * labels + (1 - share) * labels[other]
        share = share[:, None, None]
        copies = share * copies + (1 - share) * copies[other]

    keras.utils.set_random_seed(seed)
    first = build(network).get_weights()
    model, state, train = trainer(network)
    model.set_weights(first)
    for variable, value in zip(model.optimizer.variables, state, strict=True):
        variable.assign(value)
    train(tf.constant(copies), tf.constant(labels))

    def share_right(images, labels):
        return float(np.mean(predict(model, images).argmax(axis=1) == labels))

    by_shift = [share_right(x_test, y_test)]
    for pixels in range(1, MARGIN + 1):
        ways = [(pixels, 0), (-pixels, 0), (0, pixels), (0, -pixels)]
        by_shift.append(float(np.mean([share_right(moved(x_test, *way), y_test) for way in ways])))
    answers = predict(model, x_test).argmax(axis=1)
    six_nine = np.isin(y_test, (6, 9))
    six_nine_right = float(np.mean(answers[six_nine] == y_test[six_nine]))
    others_right = float(np.mean(answers[~six_nine] == y_test[~six_nine]))
    return {
        "test_accuracy": by_shift[0],
        "train_accuracy": share_right(x, y),
        "by_shift": by_shift,
        "shifted_1": by_shift[1],
        "shifted_2": by_shift[2],
        "shifted_3": by_shift[3],
        "lost_by_1": by_shift[0] - by_shift[1],
        "better_at_2": by_shift[2] - by_shift[1],
        "six_nine": six_nine_right,
        "six_nine_behind": others_right - six_nine_right,
        "six_for_nine": float(np.mean(answers[six_nine] == 15 - y_test[six_nine])),
    }
