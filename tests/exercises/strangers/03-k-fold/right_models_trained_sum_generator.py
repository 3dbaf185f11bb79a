"""Adds k once for every round."""

# /// answer
# cell = "models_trained"
# ///


def models_trained(k: int, repeats: int) -> int:
    return sum(k for _ in range(repeats))
