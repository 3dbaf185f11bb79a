"""Prints the number and returns None."""

# /// answer
# cell = "models_trained"
# breaks = "return an integer"
# ///


def models_trained(k, repeats):
    print(k * repeats)
