"""A person grades a Markdown answer and a task cell; the test between them is graded at once."""

# /// form
# [scores]
# solution = ["manual", 1, "manual"]
# blank = [0, 0, "manual"]
# written = ["manual", 1, "manual"]
# ///
# %% why 3 markdown
# It grows without bound.

# %% answer
### BEGIN SOLUTION
answer = 42
### END SOLUTION

# %% test_answer 1
assert answer == 42

# %% research 4 task
# State the formula for a geometric sum and verify it for an example.

# %% @written why
# I don't know.
