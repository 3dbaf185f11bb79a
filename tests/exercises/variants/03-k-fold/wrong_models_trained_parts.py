"""Takes the training parts, k - 1, for the models."""
# /// answer
# cell = "models_trained"
# points = 0
# message = "Each round trains one model per fold"
# ///
def models_trained(k, repeats):
    return (k - 1) * repeats
