"""Displays numbers in test cells' places, which nbgrader takes for partial credit."""

# /// attack
# ran = ["after total", "after scaled", "after test_total", "own"]
# control = "none: nbgrader, too, looks at the value of the test's own cell alone"
# ///
# %% after total
ran("after total")
2.0


# %% after scaled
ran("after scaled")
1000.0


# %% after test_total
ran("after test_total")
2.0


# %% own
get_ipython().displayhook(2.0)
ran("own")
