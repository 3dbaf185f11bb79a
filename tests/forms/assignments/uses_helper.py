"""A test deletes a function of the student's to see that another one calls it, as nbgrader's own example does."""

# /// form
# [scores]
# solution = [1, 1]
# blank = [0, 0]
# rewritten = [1, 0]
# wrong = [0, 1]
# ///
# %% squares
def squares(n):
    """Return the squares of the numbers from 1 to n."""
    ### BEGIN SOLUTION
    return [i**2 for i in range(1, n + 1)]
    ### END SOLUTION


# %% sum_of_squares
def sum_of_squares(n):
    """Return the sum of the squares, by squares."""
    ### BEGIN SOLUTION
    return sum(squares(n))
    ### END SOLUTION


# %% test_sum 1
assert sum_of_squares(3) == 14
assert sum_of_squares(10) == 385

# %% test_uses 1
original = squares
del squares
try:
    sum_of_squares(1)
except NameError:
    pass
else:
    raise AssertionError("sum_of_squares does not use squares")
finally:
    squares = original
assert squares(2) == [1, 4]

# %% @rewritten sum_of_squares
def sum_of_squares(n):
    return sum(i**2 for i in range(1, n + 1))


# %% @wrong sum_of_squares
def sum_of_squares(n):
    return sum(squares(n)) + 1
