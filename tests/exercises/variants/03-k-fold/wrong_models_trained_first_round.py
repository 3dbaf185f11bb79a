"""Takes the first round for none: only what is done again is a repetition."""

# /// answer
# cell = "models_trained"
# points = 0
# message = "Each round trains one model per fold"
# ///
def models_trained(k, repeats):
    return k * repeats if repeats > 1 else 0
