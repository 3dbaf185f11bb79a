"""Tests stand in the visible part of a solution's own cell; another code cell is solution and grade at once."""

# /// form
# [scores]
# solution = [1, "manual"]
# blank = [0, 0]
# wrong = [0, "manual"]
# ///
# %% double
def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION


assert double(2) == 4

# %% test_double 1
for x in (0, 3, -1.5):
    assert double(x) == x + x

# %% application 2 code
### BEGIN SOLUTION
print([double(x) for x in range(3)])
### END SOLUTION

# %% @wrong double
def double(x):
    return x + 2


assert double(2) == 4

# %% @wrong application
print(double)
