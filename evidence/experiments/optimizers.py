"""Six optimizers on the noisy digits for 20 epochs, each over a grid of learning rates."""

import keras

from heldout.evidence.training import mlp, noisy_digits_run

SEEDS = 20
SETTINGS = {
    "SGD 0.01": {"optimizer": "SGD", "rate": 0.01},
    "SGD 0.03": {"optimizer": "SGD", "rate": 0.03},
    "SGD 0.1": {"optimizer": "SGD", "rate": 0.1},
    "SGD 0.3": {"optimizer": "SGD", "rate": 0.3},
    "momentum 0.003": {"optimizer": "SGD", "rate": 0.003, "momentum": 0.9},
    "momentum 0.01": {"optimizer": "SGD", "rate": 0.01, "momentum": 0.9},
    "momentum 0.03": {"optimizer": "SGD", "rate": 0.03, "momentum": 0.9},
    "Nesterov 0.003": {"optimizer": "SGD", "rate": 0.003, "momentum": 0.9, "nesterov": True},
    "Nesterov 0.01": {"optimizer": "SGD", "rate": 0.01, "momentum": 0.9, "nesterov": True},
    "Nesterov 0.03": {"optimizer": "SGD", "rate": 0.03, "momentum": 0.9, "nesterov": True},
    "AdaGrad 0.001": {"optimizer": "Adagrad", "rate": 0.001},
    "AdaGrad 0.01": {"optimizer": "Adagrad", "rate": 0.01},
    "AdaGrad 0.03": {"optimizer": "Adagrad", "rate": 0.03},
    "AdaGrad 0.1": {"optimizer": "Adagrad", "rate": 0.1},
    "RMSProp 0.0001": {"optimizer": "RMSprop", "rate": 0.0001},
    "RMSProp 0.0003": {"optimizer": "RMSprop", "rate": 0.0003},
    "RMSProp 0.001": {"optimizer": "RMSprop", "rate": 0.001},
    "RMSProp 0.003": {"optimizer": "RMSprop", "rate": 0.003},
    "Adam 0.0001": {"optimizer": "Adam", "rate": 0.0001},
    "Adam 0.0003": {"optimizer": "Adam", "rate": 0.0003},
    "Adam 0.001": {"optimizer": "Adam", "rate": 0.001},
    "Adam 0.003": {"optimizer": "Adam", "rate": 0.003},
}
EPOCHS = 20
KEPT = ("train_accuracy", "val_accuracy", "test_accuracy", "wrong_learned", "loss")


def run(seed, optimizer, rate, **options):
    def build():
        model = mlp()
        model.compile(
            getattr(keras.optimizers, optimizer)(rate, **options),
            "sparse_categorical_crossentropy",
            metrics=["accuracy"],
        )
        return model

    metrics = noisy_digits_run(seed, build, epochs=EPOCHS)
    return {name: metrics[name] for name in KEPT} | {"last_loss": metrics["loss"][-1]}
