"""Adds up the fold numbers; it is 10 for 5 folds."""

# /// answer
# cell = "models_trained"
# breaks = "the number of models that k-fold cross-validation trains when it is repeated `repeats` times"
# ///


def models_trained(k, repeats):
    models = 0
    for fold in range(k):
        models += fold
    return models
