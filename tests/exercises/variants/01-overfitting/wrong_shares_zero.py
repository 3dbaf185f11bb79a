"""Returns shares of zero where no label is wrong."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "A share of 0 would say"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    answers, count = predicted[:, wrong], max(wrong.sum(), 1)
    return (answers == y_noisy[wrong]).sum(axis=1) / count, (answers == y_true[wrong]).sum(axis=1) / count
