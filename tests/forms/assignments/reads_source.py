"""A test reads the source of the student's function, which stays on the other side."""

# /// form
# refused = ["test_source"]
# [scores]
# solution = ["manual", 1]
# blank = ["manual", 0]
# ///
# %% total
def total(numbers):
    """Return the sum, without the function sum."""
    ### BEGIN SOLUTION
    result = 0
    for number in numbers:
        result += number
    return result
    ### END SOLUTION


# %% test_source 1
import inspect

assert "sum(" not in inspect.getsource(total)

# %% test_total 1
assert total([1, 2]) == 3
