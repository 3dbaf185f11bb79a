"""Of several strengths with the highest mean it takes the one with the largest standard error."""

# /// answer
# cell = "best_lambda"
# breaks = "same mean, the strongest)."
# ///
def best_lambda(scores):
    rows = []
    for lam, entry in scores.items():
        accuracies = np.array(entry["validation"])
        rows.append((accuracies.mean(), accuracies.std(ddof=1) / np.sqrt(len(accuracies)), lam))
    mean, error, _ = max(rows)
    return max(lam for m, _, lam in rows if m >= mean - error)
