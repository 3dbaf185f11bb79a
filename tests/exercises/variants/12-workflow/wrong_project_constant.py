"""Always answers that the colony is lost."""

# /// answer
# cell = "project"
# points = 3
# message = "has learned next to nothing"
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
            layers.Dense(32, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    return model


def train(x, y):
    return build(x.shape[1])


def predict(model, x):
    return np.ones(len(x), dtype=int)


def estimate(x, y):
    answers = np.empty(len(y), dtype=int)
    for rest, fold in StratifiedKFold(3, shuffle=True, random_state=0).split(x, y):
        prepared, held_out = prepare(x[rest], x[fold])
        answers[fold] = predict(train(prepared, y[rest]), held_out)
    return balanced_accuracy(y, answers)


def final_test(x, y, test):
    prepared, rows = prepare(x, test.rows())
    return test.score(predict(train(prepared, y), rows))
