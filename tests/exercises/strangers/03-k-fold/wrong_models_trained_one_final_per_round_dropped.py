"""Takes one fold as held back, so it trains k - 1 models a round."""

# /// answer
# cell = "models_trained"
# breaks = "the number of models that k-fold cross-validation trains"
# ///


def models_trained(k, repeats):
    return (k - 1) * repeats
