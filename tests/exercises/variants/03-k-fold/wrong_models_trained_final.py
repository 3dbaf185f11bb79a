"""Counts the final model too, which the text excludes."""
# /// answer
# cell = "models_trained"
# points = 0
# message = "Each round trains one model per fold"
# ///
def models_trained(k, repeats):
    return k * repeats + 1
