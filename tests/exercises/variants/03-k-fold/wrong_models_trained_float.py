"""Returns a float, as a division back and forth does."""

# /// answer
# cell = "models_trained"
# points = 0
# message = "must be an integer, not float"
# ///
def models_trained(k, repeats):
    return repeats / (1 / k)
