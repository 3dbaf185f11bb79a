"""Tables come and go, and pandas' own tests judge them."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# wrong = [0, 0, 1]
# ///
# %% setup
import numpy as np
import pandas as pd

# %% means
def means(table):
    """Return the mean of value for each group, sorted by group."""
    ### BEGIN SOLUTION
    return table.groupby("group")["value"].mean()
    ### END SOLUTION


# %% cleaned
def cleaned(table):
    """Return the table without rows that miss something, its rows counted anew."""
    ### BEGIN SOLUTION
    return table.dropna().reset_index(drop=True)
    ### END SOLUTION


# %% frame
### BEGIN SOLUTION
frame = pd.DataFrame({"city": ["Bern", "Rome"], "people": [134, 2873]})
### END SOLUTION

# %% test_means 1
table = pd.DataFrame({"group": list("aab"), "value": [1.0, 3.0, 5.0]})
found = means(table)
expected = pd.Series([2.0, 5.0], index=pd.Index(["a", "b"], name="group"), name="value")
pd.testing.assert_series_equal(found, expected)
assert isinstance(found, pd.Series) and found["b"] == 5

# %% test_cleaned 1
rng = np.random.default_rng()
table = pd.DataFrame({"x": rng.normal(size=4), "when": pd.date_range("2026-01-01", periods=4)})
table["kind"] = pd.Categorical(["p", "q", "p", "p"])
table.loc[1, "x"] = np.nan
before = table.copy()
pd.testing.assert_frame_equal(cleaned(table), table.dropna().reset_index(drop=True))
pd.testing.assert_frame_equal(table, before)
assert cleaned(table)["when"].dtype == table["when"].dtype

# %% test_frame 1
assert isinstance(frame, pd.DataFrame) and frame.shape == (2, 2)
assert list(frame.columns) == ["city", "people"]
assert frame.people.sum() == 3007
assert frame.set_index("city").loc["Bern", "people"] == 134

# %% @wrong means
def means(table):
    return table.groupby("group")["value"].sum()


# %% @wrong cleaned
def cleaned(table):
    return table.fillna(0)
