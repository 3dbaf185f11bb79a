"""Dropout after both hidden layers of the network 64-256-256-10 on the noisy digits, at several rates.

What is measured beyond the protocol uses the trained weights in NumPy, with masks drawn by hand: single
thinned networks against their mean and the whole network; the whole network with wrongly scaled outputs;
and Monte Carlo dropout on digits that get more and more blurred.
"""

import keras
import numpy as np
from keras import layers
from sklearn.metrics import roc_auc_score

from heldout.data import noisy_digits
from heldout.evidence.training import noisy_digits_run, predict

SEEDS = 20
SENSITIVE = 0.1
SETTINGS = {
    "plain": {},
    "rate 0.2": {"rate": 0.2},
    "rate 0.5": {"rate": 0.5, "blur": True},
    "rate 0.65": {"rate": 0.65},
    "rate 0.8": {"rate": 0.8},
    "rate 0.9": {"rate": 0.9},
    "0.2 at the input, 0.5": {"rate": 0.5, "input_rate": 0.2},
    "16 units a layer": {"units": 16},
    "16 units a layer, rate 0.5": {"units": 16, "rate": 0.5},
}
MASKS, IMAGES = 20, 400
BLURS = (0, 0.5, 0.75, 1, 1.5, 2)  # standard deviations in pixels


def build(rate=0.0, input_rate=0.0, units=256):
    """Return the compiled network; its initial weights depend on the seed and the sizes only."""
    # layers draw their seeds when they are made, so those with weights come first
    first, second = (layers.Dense(units, activation="relu") for _ in range(2))
    output = layers.Dense(10, activation="softmax")
    model = keras.Sequential([keras.Input((64,))])
    for drop, layer in ((input_rate, first), (rate, second), (rate, output)):
        if drop:
            model.add(layers.Dropout(drop))
        model.add(layer)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def probabilities(weights, x, keep=(1, 1), factor=1):
    """Return the network's output with its hidden outputs multiplied by masks and by a factor."""
    w1, b1, w2, b2, w3, b3 = weights
    h = np.maximum(x @ w1 + b1, 0) * keep[0] * factor
    h = np.maximum(h @ w2 + b2, 0) * keep[1] * factor
    z = h @ w3 + b3
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def thinned(weights, x, rate, rng, masks=MASKS):
    """Return the outputs of thinned networks, a fresh mask for each image: shape (masks, images, 10)."""
    shape = (len(x), len(weights[1]))
    return np.array(
        [
            probabilities(
                weights, x, [(rng.random(shape, np.float32) >= rate) / np.float32(1 - rate) for _ in range(2)]
            )
            for _ in range(masks)
        ]
    )


def share_right(p, y):
    return float(np.mean(p.argmax(axis=-1) == y))


def cross_entropy(p, y):
    return float(-np.mean(np.log(np.maximum(p[np.arange(len(y)), y], 1e-7))))


def entropy(p):
    return -np.sum(p * np.log(np.maximum(p, 1e-12)), axis=-1)


def blurred(x, sigma):
    """Return the images after a Gaussian blur."""
    if not sigma:
        return x
    place = np.arange(8)
    kernel = np.exp(-((place[:, None] - place) ** 2) / (2 * sigma**2))
    kernel /= kernel.sum(axis=1, keepdims=True)
    return (kernel @ x.reshape(-1, 8, 8) @ kernel.T).reshape(-1, 64).astype("float32")


def run(seed, rate=0.0, input_rate=0.0, units=256, blur=False):
    models = []

    def built():
        models.append(build(rate, input_rate, units))
        return models[-1]

    metrics = noisy_digits_run(seed, built)
    model = models[-1]
    weights = model.get_weights()
    train, _, (x, y) = noisy_digits(seed)
    x, y = x[:IMAGES], y[:IMAGES]
    rng = np.random.default_rng(seed)
    whole = predict(model, x)
    whole_accuracy = share_right(whole, y)
    metrics["fit_loss"] = metrics["loss"][-1]
    metrics["train_loss"] = cross_entropy(predict(model, train[0]), train[1])
    metrics["masks_cost"] = metrics["fit_loss"] - metrics["train_loss"]
    metrics["val_above"] = metrics["val_accuracy"] - metrics["train_accuracy"]
    metrics["test_loss"] = cross_entropy(whole, y)

    half = thinned(weights, x, 0.5, rng)
    metrics["half_off_accuracy"] = share_right(half, y)
    metrics["half_off_drop"] = whole_accuracy - metrics["half_off_accuracy"]
    if rate and not input_rate:
        single = thinned(weights, x, rate, rng)
        mean = single.mean(axis=0)
        log_mean = np.exp(np.log(np.maximum(single, 1e-12)).mean(axis=0))
        log_mean /= log_mean.sum(axis=-1, keepdims=True)
        metrics["thinned_accuracy"] = share_right(single, y)
        metrics["ensemble_accuracy"] = share_right(mean, y)
        metrics["ensemble_above_thinned"] = metrics["ensemble_accuracy"] - metrics["thinned_accuracy"]
        metrics["whole_above_thinned"] = whole_accuracy - metrics["thinned_accuracy"]
        metrics["ensemble_above_whole"] = metrics["ensemble_accuracy"] - whole_accuracy
        metrics["ensemble_loss"] = cross_entropy(mean, y)
        metrics["ensemble_loss_above_whole"] = metrics["ensemble_loss"] - metrics["test_loss"]
        # half the sum of absolute differences: the largest difference in the probability of any event
        metrics["to_geometric"] = float(np.abs(whole - log_mean).sum(axis=-1).mean() / 2)
        metrics["to_arithmetic"] = float(np.abs(whole - mean).sum(axis=-1).mean() / 2)
        metrics["geometric_closer"] = metrics["to_arithmetic"] - metrics["to_geometric"]
        wrong = mean.argmax(axis=-1) != y, whole.argmax(axis=-1) != y
        metrics["ensemble_auc"] = float(roc_auc_score(wrong[0], entropy(mean)))
        metrics["whole_auc"] = float(roc_auc_score(wrong[1], entropy(whole)))
        metrics["auc_gained"] = metrics["ensemble_auc"] - metrics["whole_auc"]
        # scaled by the rate instead of the keep probability; and not scaled at all
        for name, factor in (("by_rate", rate / (1 - rate)), ("unscaled", 1 / (1 - rate))):
            p = probabilities(weights, x, factor=factor)
            metrics[f"{name}_accuracy_lost"] = whole_accuracy - share_right(p, y)
            metrics[f"{name}_loss_added"] = cross_entropy(p, y) - metrics["test_loss"]
    if blur:
        curves = {
            name: [] for name in ("accuracy", "entropy", "information", "whole_entropy", "loss", "whole_loss")
        }
        for sigma in BLURS:
            soft = blurred(x, sigma)
            single, whole = thinned(weights, soft, rate, rng), probabilities(weights, soft)
            mean = single.mean(axis=0)
            curves["accuracy"].append(share_right(mean, y))
            curves["entropy"].append(float(entropy(mean).mean()))
            curves["information"].append(float((entropy(mean) - entropy(single).mean(axis=0)).mean()))
            curves["whole_entropy"].append(float(entropy(whole).mean()))
            curves["loss"].append(cross_entropy(mean, y))
            curves["whole_loss"].append(cross_entropy(whole, y))
        metrics |= {f"blur_{name}": values for name, values in curves.items()}
        for name in ("entropy", "information", "whole_entropy"):
            metrics[f"{name}_rise"] = curves[name][-1] - curves[name][0]
        metrics["blurred_accuracy"] = curves["accuracy"][-1]
        metrics["blurred_entropy_above_whole"] = curves["entropy"][-1] - curves["whole_entropy"][-1]
        metrics["blurred_loss_saved"] = curves["whole_loss"][-1] - curves["loss"][-1]
    return metrics
