"""Defines names that the test cells use, and waits for them to be asked for."""

# /// attack
# ran = ["after total"]
# control = "none: the tests bind these names themselves before they use them, with nbgrader as well"
# ///
# %% after total
def test_total():
    pass


class rng:
    pass


range = lambda *args: []
found = expected = before = x = numbers = words = 0
assert_ = AssertionError = ValueError
np_ = np
np = keras = layers = tf = dense = None
ran("after total")
