"""Takes each network's best seed as its score."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "A single lucky seed"
# ///


def smallest_sufficient(models, tolerance=0.01):
    scores = [max(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
