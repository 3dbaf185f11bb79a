"""A lambda with math.prod instead of a def."""

# /// answer
# cell = "models_trained"
# ///
import math

models_trained = lambda k, repeats: math.prod((k, repeats))  # noqa: E731
