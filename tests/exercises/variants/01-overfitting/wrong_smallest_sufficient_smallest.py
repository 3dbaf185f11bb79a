"""Takes the smallest network whatever its score."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "Being small is not enough"
# ///


def smallest_sufficient(models, tolerance=0.01):
    return min(range(len(models)), key=lambda index: models[index]["parameters"])
