"""Imports and data stand in unmarked cells; the student's cell changes what such a cell made."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# wrong = [1, 0, 0]
# ///
# %% plain_imports
import numpy as np
import pandas as pd
from math import isclose

# %% setup
table = pd.DataFrame({"a": [1.0, 2.0], "b": [2.0, 8.0]})
values = [3, 1, 2]

# %% mean
def mean(x):
    ### BEGIN SOLUTION
    return np.asarray(x).mean()
    ### END SOLUTION


# %% ratio
### BEGIN SOLUTION
table["ratio"] = table.b / table.a
### END SOLUTION

# %% ordered
### BEGIN SOLUTION
values.sort()
### END SOLUTION

# %% test_mean 1
x = np.random.default_rng().normal(size=5)
assert np.isclose(mean(x), x.mean()) and isclose(mean([1, 2]), 1.5)

# %% test_table 1
assert "ratio" in table.columns
pd.testing.assert_series_equal(table["ratio"], pd.Series([2.0, 4.0]), check_names=False)

# %% test_values 1
assert values == [1, 2, 3]

# %% @wrong ratio
table["ratio"] = table.a / table.b

# %% @wrong ordered
values = values[:2]
