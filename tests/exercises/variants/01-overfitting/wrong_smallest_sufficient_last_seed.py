"""Takes the last seed."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the last one is no better a measure"
# ///
def smallest_sufficient(models, tolerance=0.01):
    scores = [model["val_accuracy"][-1] for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
