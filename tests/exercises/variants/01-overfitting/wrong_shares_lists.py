"""Returns lists."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "Return two NumPy arrays with one share for each epoch"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    answers = predicted[:, wrong]
    return (answers == y_noisy[wrong]).mean(axis=1).tolist(), (answers == y_true[wrong]).mean(axis=1).tolist()
