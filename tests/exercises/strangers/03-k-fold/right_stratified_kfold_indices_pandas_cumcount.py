"""pandas: shuffle the frame, number the rows within their class, take it modulo k."""

# /// answer
# cell = "stratified_kfold_indices"
# ///
import pandas as pd


def stratified_kfold_indices(y, k, seed):
    frame = pd.DataFrame({"label": list(y)})
    if k < 2 or (frame["label"].value_counts() < k).any():
        raise ValueError("impossible k for these labels")
    mixed = frame.sample(frac=1, random_state=seed)
    fold = mixed.groupby("label").cumcount() % k
    return [(fold.index[fold != i].to_numpy(), fold.index[fold == i].to_numpy()) for i in range(k)]
