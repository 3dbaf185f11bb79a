"""Sorts a table."""
# /// answer
# cell = "smallest_sufficient"
# ///
import pandas as pd


def smallest_sufficient(models, tolerance=0.01):
    table = pd.DataFrame(
        {
            "parameters": [model["parameters"] for model in models],
            "score": [sum(m["val_accuracy"]) / len(m["val_accuracy"]) for m in models],
        }
    )
    enough = table[table["score"] >= table["score"].max() - tolerance]
    return int(enough["parameters"].idxmin())
