"""Uses the usual five folds whatever k is."""

# /// answer
# cell = "models_trained"
# breaks = "k-fold cross-validation"
# ///


def models_trained(k, repeats):
    folds = 5
    return folds * repeats
