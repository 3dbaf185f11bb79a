"""A pandas frame, filtered and sorted."""

# /// answer
# cell = "smallest_sufficient"
# ///
import pandas as pd


def smallest_sufficient(models, tolerance=0.01):
    df = pd.DataFrame(
        {
            "parameters": [m["parameters"] for m in models],
            "score": [pd.Series(m["val_accuracy"], dtype=float).mean() for m in models],
        }
    )
    sufficient = df[(df["score"].max() - df["score"]).round(9) <= round(tolerance, 9)]
    return int(sufficient["parameters"].idxmin())
