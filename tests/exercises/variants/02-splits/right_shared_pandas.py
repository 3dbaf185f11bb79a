"""An anti-join with pandas."""
# /// answer
# cell = "drop_shared_rows"
# ///
import pandas as pd


def drop_shared_rows(train, test):
    left = pd.DataFrame(test)
    seen = pd.MultiIndex.from_frame(pd.DataFrame(train))
    return left[~pd.MultiIndex.from_frame(left).isin(seen)].to_numpy()
