"""The network 64-256-256-10 on the noisy digits, and one change at a time: what does each do to the gap?"""

from heldout.evidence.training import mlp, noisy_digits_run

SEEDS = 20
SETTINGS = {
    "plain": {},
    "16 units": {"hidden": [16]},
    "1,200 digits": {"train_size": 1200},
    "clean labels": {"noise": 0},
}


def run(seed, hidden=(256, 256), train_size=300, noise=0.2):
    return noisy_digits_run(seed, lambda: mlp(hidden), train_size, noise)
