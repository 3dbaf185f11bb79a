"""A test patches a function of a library, which student code has for itself; its message says so."""

# /// form
# unlike = ["test_rolls"]
# [scores]
# solution = [0, 1]
# blank = [0, 0]
# ///
# %% plain_imports
import random

# %% rolls
def rolls():
    ### BEGIN SOLUTION
    return random.randint(1, 6) + random.randint(1, 6)
    ### END SOLUTION


# %% test_rolls 1
from unittest.mock import patch

with patch("random.randint", side_effect=[10, 20]):
    assert rolls() == 30

# %% test_range 1
assert 2 <= rolls() <= 12
