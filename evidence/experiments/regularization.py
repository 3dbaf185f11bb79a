"""Penalties on the weights of the network 64-256-256-10, on the noisy digits: L1, L2, and AdamW's decay."""

import keras
import numpy as np

from heldout.data import noisy_digits
from heldout.evidence.training import accuracy, noisy_digits_run

SEEDS = 20
SENSITIVE = 0.2
SETTINGS = {
    "plain": {},
    "L2 0.001": {"l2": 0.001},
    "L2 0.01": {"l2": 0.01},
    "L2 0.1": {"l2": 0.1},
    "L1 0.0001": {"l1": 0.0001},
    "L1 0.001": {"l1": 0.001},
    "L1 0.01": {"l1": 0.01},
    "AdamW 3": {"decay": 3.0},
}
SMALL = 0.001  # a weight below this is counted as small
PRUNED = 0.9  # the share of weights, the smallest first, that is set to 0 at the end
BINS = np.linspace(-0.3, 0.3, 61)


class Scored(keras.Sequential):
    """A model whose validation loss leaves the penalty out: the same measure in all settings."""

    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        loss = super().compute_loss(x, y, y_pred, sample_weight, training)
        return loss if training else loss - sum(self.losses)


def build(l1, l2, decay):
    """Return the book's network with the same penalty on each kernel, or with decay in the optimizer."""
    model = Scored([keras.Input((64,))])
    for units, activation in ((256, "relu"), (256, "relu"), (10, "softmax")):
        penalty = keras.regularizers.L1L2(l1, l2) if l1 or l2 else None
        model.add(keras.layers.Dense(units, activation=activation, kernel_regularizer=penalty))
    optimizer = keras.optimizers.AdamW(weight_decay=decay) if decay else keras.optimizers.Adam()
    if decay:
        optimizer.exclude_from_weight_decay(var_names=["bias"])
    model.compile(optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def run(seed, l1=0.0, l2=0.0, decay=0.0):
    built = []

    def remembered():
        built.append(build(l1, l2, decay))
        return built[0]

    metrics = noisy_digits_run(seed, remembered)
    (model,) = built
    (x, _), _, test = noisy_digits(seed)
    kernels = [layer.kernel.numpy() for layer in model.layers]
    weights = np.concatenate([kernel.ravel() for kernel in kernels])
    sizes = np.abs(weights)
    used = x.std(axis=0) > 0
    metrics |= {
        "squares": float(np.sum(weights**2)),
        "largest": float(sizes.max()),
        "small": float(np.mean(sizes < SMALL)),
        "zeros": float(np.mean(sizes == 0)),
        "histogram": np.histogram(np.clip(weights, BINS[0], BINS[-1]), BINS)[0].tolist(),
        "blank_pixel_weight": float(np.abs(kernels[0][~used]).mean()),
        "pixel_weights": np.abs(kernels[0]).mean(axis=1).tolist(),
    }
    for layer, kernel in zip(model.layers, kernels, strict=True):
        layer.kernel.assign(np.where(np.abs(kernel) < np.quantile(sizes, PRUNED), 0, kernel))
    metrics["pruned_accuracy"] = accuracy(model, *test)
    return metrics
