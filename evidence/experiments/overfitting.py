"""The network 64-256-256-10 on the noisy digits, and one change at a time: what does each do to the gap?"""

import numpy as np

from heldout.evidence.training import mlp, noisy_digits_run

SEEDS = 20
SENSITIVE = 0.2
SETTINGS = {
    "plain": {},
    "16 units": {"hidden": [16]},
    "16 units, 600 epochs": {"hidden": [16], "epochs": 600},
    "1,200 digits": {"train_size": 1200},
    "clean labels": {"noise": 0},
    # nine tenths are moved to one of the nine other classes, so that all ten are equally likely
    "random labels": {"noise": 0.9},
}


def run(seed, hidden=(256, 256), train_size=300, noise=0.2, epochs=60):
    """Add to the protocol's metrics what can be read from the curves.

    ``first_gap`` is validation minus training loss as reported for the first epoch. ``turned`` is whether the
    validation loss was lowest before the last epoch, ``early_rise`` whether it rose at all before its lowest
    point, ``rises`` how often, and ``fall`` the validation accuracy at that point minus the last.
    """
    metrics = noisy_digits_run(seed, lambda: mlp(hidden), train_size, noise, epochs)
    val_loss, onset = np.array(metrics["val_loss"]), metrics["onset"]
    rises = int(np.sum(np.diff(val_loss[: onset + 1]) > 0))
    metrics |= {
        "first_gap": metrics["val_loss"][0] - metrics["loss"][0],
        "turned": float(onset < epochs - 1),
        "rises": rises,
        "fall": metrics["onset_val_accuracy"] - metrics["val_accuracy"],
        "early_rise": float(rises > 0),
    }
    return {name: value for name, value in metrics.items() if np.ndim(value) == 0}
