"""Another optimizer, another rate or a schedule on the noisy digits, by the protocol of all techniques."""

import keras
import numpy as np

from heldout.evidence.training import BATCH_SIZE, EPOCHS, mlp, noisy_digits_run

SEEDS = 20
SENSITIVE = 0.1
SETTINGS = {
    "plain": {},
    "cosine schedule": {"cosine": True},
    "Adam 0.0003": {"rate": 0.0003},
    "momentum 0.01": {"optimizer": "SGD", "rate": 0.01, "momentum": 0.9},
    "SGD 0.1": {"optimizer": "SGD", "rate": 0.1},
    "SGD 0.1, cosine schedule": {"optimizer": "SGD", "rate": 0.1, "cosine": True},
}
STEPS = EPOCHS * -(-300 // BATCH_SIZE)


def run(seed, optimizer="Adam", rate=0.001, cosine=False, **options):
    def build():
        schedule = keras.optimizers.schedules.CosineDecay(rate, STEPS) if cosine else rate
        model = mlp()
        model.compile(
            getattr(keras.optimizers, optimizer)(schedule, **options),
            "sparse_categorical_crossentropy",
            metrics=["accuracy"],
        )
        return model

    metrics = noisy_digits_run(seed, build)
    jumps = np.abs(np.diff(metrics["val_accuracy_curve"][-11:]))
    return metrics | {"last_loss": metrics["loss"][-1], "val_jump": jumps.mean()}
