"""A left merge with an indicator on the training rows without duplicates."""

# /// answer
# cell = "drop_shared_rows"
# ///
import pandas as pd


def drop_shared_rows(train, test):
    test = np.asarray(test)
    left = pd.DataFrame(test)
    right = pd.DataFrame(np.asarray(train)).drop_duplicates()
    merged = left.merge(right, how="left", on=list(left.columns), indicator="where")
    return test[(merged["where"] == "left_only").to_numpy()]
