"""A network with 24 hidden units on the breast cancer data: does it help to standardize the columns?"""

import keras
from keras import layers
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

from heldout.evidence.training import fit, predict

SEEDS = 20
SETTINGS = {"raw columns": {"standardized": False}, "standardized columns": {"standardized": True}}


def run(seed, standardized, epochs=20):
    x, y = load_breast_cancer(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2, stratify=y, random_state=seed)
    if standardized:
        scaler = StandardScaler().fit(x_train)
        x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((30,)),
            layers.Dense(24, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    fit(model, x_train.astype("float32"), y_train[:, None], epochs)
    predicted = predict(model, x_test.astype("float32"))[:, 0] > 0.5
    return {"test_accuracy": float((predicted == y_test).mean())}
