"""Answers rightly but spoils its arguments, which one task forbids and the others then compare with."""

# /// attack
# ran = ["scaled", "counts"]
# control = "none: such answers lose their points with nbgrader as well"
# ///
# %% scaled
def scaled(x):
    answer = (x - x.mean()) / x.std()
    x[:] = 0
    ran("scaled")
    return answer


# %% counts
def counts(words):
    answer = {word: words.count(word) for word in words}
    words.append("fig leaf")
    ran("counts")
    return answer
