"""Counts the final model as well."""

# /// answer
# cell = "models_trained"
# breaks = "The final model, which is trained on all rows afterwards, doesn't count."
# ///


def models_trained(k, repeats):
    return k * repeats + 1
