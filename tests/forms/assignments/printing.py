"""Tests capture what the student's function prints."""

# /// form
# [scores]
# solution = [1, 1, 1, 1]
# blank = [0, 0, 0, 0]
# returns = [0, 0, 0, 0]
# wrong = [0, 0, 1, 1]
# hostile_flood = [0, 0, 0, 0]
# ///
# %% triangle
def triangle(n):
    """Print n lines of stars."""
    ### BEGIN SOLUTION
    for i in range(1, n + 1):
        print("*" * i)
    ### END SOLUTION


# %% test_redirected 1
import contextlib
import io

printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    triangle(3)
assert printed.getvalue() == "*\n**\n***\n", printed.getvalue()

# %% test_assigned 1
import io
import sys

before, sys.stdout = sys.stdout, io.StringIO()
try:
    triangle(2)
    text = sys.stdout.getvalue()
finally:
    sys.stdout = before
assert text.split() == ["*", "**"]

# %% test_captured 1
from IPython.utils.capture import capture_output

with capture_output() as captured:
    triangle(1)
assert captured.stdout == "*\n"

# %% test_patched 1
import io
from unittest.mock import patch

with patch("sys.stdout", new_callable=io.StringIO) as printed:
    triangle(1)
assert printed.getvalue().strip() == "*"

# %% @returns triangle
def triangle(n):
    return "\n".join("*" * i for i in range(1, n + 1))


# %% @wrong triangle
def triangle(n):
    print("*")


# %% @hostile_flood triangle
def triangle(n):
    import sys

    for _ in range(300):
        print("*" * 100_000, file=sys.stdout)
        print("*" * 100_000, file=sys.stderr)
