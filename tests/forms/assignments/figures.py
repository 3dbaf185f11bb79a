"""Tests look into a picture: its title, labels, lines and bars."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# unlabeled = [0, 1, 1]
# other = [1, 0, 0]
# ///
# %% setup
import matplotlib.figure
import matplotlib.pyplot as plt
import numpy as np

# %% draw
def draw(x, y):
    """Plot y against x with title and labels; return figure and axes."""
    ### BEGIN SOLUTION
    fig, ax = plt.subplots()
    ax.plot(x, y, color="red", label="data")
    ax.set_title("Growth")
    ax.set_xlabel("time")
    ax.set_ylabel("size")
    ax.legend()
    return fig, ax
    ### END SOLUTION


# %% bars
def bars(counts):
    """Draw a bar for each count and return the axes."""
    ### BEGIN SOLUTION
    fig, ax = plt.subplots()
    ax.bar(range(len(counts)), counts)
    return ax
    ### END SOLUTION


# %% test_labels 1
fig, ax = draw([0, 1, 2], [1, 2, 4])
assert isinstance(fig, matplotlib.figure.Figure)
assert isinstance(ax, plt.Axes)
assert ax.get_title() == "Growth"
assert "time" in ax.get_xlabel().lower()
assert ax.xaxis.get_label().get_text() == "time"
assert ax.get_ylabel() == "size", ax.get_ylabel()
assert len(fig.axes) == 1 and fig.get_axes()[0] is ax
plt.close(fig)

# %% test_line 1
rng = np.random.default_rng()
x, y = np.arange(5), rng.normal(size=5)
fig, ax = draw(x, y)
assert len(ax.lines) == 1
line = ax.get_lines()[0]
np.testing.assert_allclose(line.get_ydata(), y)
assert np.array_equal(line.get_xdata(), x)
assert np.allclose(ax.lines[0].get_xydata(), np.column_stack([x, y]))
assert line.get_color() in ("r", "red")
assert [text.get_text() for text in ax.get_legend().get_texts()] == ["data"]

# %% test_bars 1
ax = bars([3, 1, 2])
assert len(ax.patches) == 3
assert [patch.get_height() for patch in ax.patches] == [3, 1, 2]
assert max(bar.get_height() for bar in ax.patches) == 3

# %% @unlabeled draw
def draw(x, y):
    fig, ax = plt.subplots()
    ax.plot(x, y, color="red", label="data")
    ax.legend()
    return fig, ax


# %% @other draw
def draw(x, y):
    fig, ax = plt.subplots()
    ax.plot(x, np.zeros(len(x)))
    ax.set(title="Growth", xlabel="time", ylabel="size")
    return fig, ax


# %% @other bars
def bars(counts):
    fig, ax = plt.subplots()
    ax.bar(range(2), counts[:2])
    return ax
