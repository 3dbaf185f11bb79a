"""A test's last expression is a number: the points that it gives."""

# /// form
# [scores]
# solution = [3, 2, 1]
# blank = [0, 0, 0]
# half = [1.5, 0.5, 1]
# ///
# %% primes
def primes(n):
    """Return the primes below n."""
    ### BEGIN SOLUTION
    return [p for p in range(2, n) if all(p % d for d in range(2, p))]
    ### END SOLUTION


# %% test_share 3
wanted = {2, 3, 5, 7}
found = set(primes(10))
3 * len(found & wanted) / len(wanted)

# %% test_steps 2
points = 0
if 2 in primes(3):
    points += 0.5
if primes(30)[-1] == 29:
    points += 1.5
points

# %% test_text 1
primes(3)
"this is no number"

# %% @half primes
def primes(n):
    return [2, 3][: n - 2]
