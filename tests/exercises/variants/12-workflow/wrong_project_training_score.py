"""Reports the score on the training rows as the estimate."""

# /// answer
# cell = "project"
# points = 6
# message = "no row may train the model that answers it"
# ///
import keras
import numpy as np
from keras import layers
from sklearn.model_selection import StratifiedKFold


def prepare(x_train, *others):
    used = slice(1, 7)
    mean, deviation = np.nanmean(x_train[:, used], axis=0), np.nanstd(x_train[:, used], axis=0)
    return [
        np.nan_to_num((rows[:, used] - mean) / deviation).astype("float32") for rows in (x_train, *others)
    ]


def build(columns):
    model = keras.Sequential(
        [
            keras.Input((columns,)),
            layers.Dense(256, activation="relu"),
            layers.Dense(256, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.003), loss="binary_crossentropy")
    return model


def train(x, y):
    model = build(x.shape[1])
    weight = {0: 0.5 / (1 - np.mean(y)), 1: 0.5 / np.mean(y)}
    model.fit(x, y, epochs=25, batch_size=16, class_weight=weight, verbose=0)
    return model


def predict(model, x):
    return (np.asarray(model(x))[:, 0] >= 0.5).astype(int)


def estimate(x, y):
    (prepared,) = prepare(x)
    return balanced_accuracy(y, predict(train(prepared, y), prepared))


def final_test(x, y, test):
    prepared, rows = prepare(x, test.rows())
    return test.score(predict(train(prepared, y), rows))
