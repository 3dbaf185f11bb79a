"""Counts the models one by one in two loops."""

# /// answer
# cell = "models_trained"
# ///


def models_trained(k, repeats):
    models = 0
    for _round in range(repeats):
        for _fold in range(k):
            models += 1
    return models
