"""Multiplied out by n, so that whole counts stay whole until the end."""

# /// answer
# cell = "accuracy_interval"
# ///
def accuracy_interval(correct, n, z=1.96):
    """Wilson interval, written in counts of right and wrong answers."""
    wrong = n - correct
    problems = [n < 1, correct < 0, wrong < 0]
    if any(problems):
        raise ValueError("these counts cannot be")
    z2 = z * z
    middle = correct + z2 / 2
    half = z * (correct * wrong / n + z2 / 4) ** 0.5
    low, high = (middle - half) / (n + z2), (middle + half) / (n + z2)
    if correct == 0:
        low = 0.0
    if wrong == 0:
        high = 1.0
    return float(max(low, 0)), float(min(high, 1))
