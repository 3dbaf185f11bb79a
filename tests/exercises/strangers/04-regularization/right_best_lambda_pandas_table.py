"""Makes a table with one column a strength, sorted from the strongest, and lets pandas do the rest."""

# /// answer
# cell = "best_lambda"
# ///
import pandas as pd


def best_lambda(scores):
    table = pd.DataFrame({lam: list(s["validation"]) for lam, s in scores.items()})
    table = table[sorted(table.columns, reverse=True)]
    means = table.mean()
    best = means.idxmax()
    floor = means[best] - table[best].sem(ddof=1)
    return means.index[means >= floor].max()
