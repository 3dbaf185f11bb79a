"""Logs the mean over the folds instead of each."""

# /// answer
# cell = "project"
# points = 9
# message = "'folds' is a list"
# ///
import keras
import numpy as np
from keras import layers
from sklearn.model_selection import StratifiedKFold


def prepare(x_train, *others):
    used = slice(1, 7)
    mean, deviation = np.nanmean(x_train[:, used], axis=0), np.maximum(np.nanstd(x_train[:, used], axis=0), 1e-3)
    return [
        np.nan_to_num((rows[:, used] - mean) / deviation).astype("float32") for rows in (x_train, *others)
    ]


def build(columns):
    model = keras.Sequential(
        [
            keras.Input((columns,)),
            layers.Dense(32, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    return model


def train(x, y):
    model = build(x.shape[1])
    weight = {0: 0.5 / (1 - np.mean(y)), 1: 0.5 / np.mean(y)}
    model.fit(x, y, epochs=6, batch_size=16, class_weight=weight, verbose=0)
    return model, 0.5


def predict(model, threshold, x):
    return (np.asarray(model(x))[:, 0] >= threshold).astype(int)


def estimate(x, y):
    answers = np.empty(len(y), dtype=int)
    for rest, fold in StratifiedKFold(3, shuffle=True, random_state=0).split(x, y):
        prepared, held_out = prepare(x[rest], x[fold])
        answers[fold] = predict(*train(prepared, y[rest]), held_out)
    return balanced_accuracy(y, answers)


def log():
    trials = [
        ("always 0", "baseline", 0.5, [0.5, 0.5, 0.5], False),
        ("2 x 128 units", "overfit", 1.0, [0.72, 0.75, 0.77], False),
        ("linear", "candidate", 0.61, [0.57, 0.6, 0.58], False),
        ("32 units", "candidate", 0.8, [0.7, 0.72, 0.74], False),
        ("32 units, class weights", "candidate", 0.88, [0.81, 0.83, 0.82], True),
    ]
    keys = ("name", "kind", "train", "folds", "chosen")
    return [dict(zip(keys, trial, strict=True)) for trial in trials]


all_folds = log


def log():
    return [{**trial, "folds": float(np.mean(trial["folds"]))} for trial in all_folds()]


def final_test(x, y, test):
    prepared, rows = prepare(x, test.rows())
    return test.score(predict(*train(prepared, y), rows))
