"""The look of the figures that concept pages compute.

Labs cannot import this (Colab does not have it); they begin with the same Matplotlib style instead.
"""

from typing import Any

import matplotlib.pyplot as plt
from matplotlib import RcParams
from matplotlib_inline.backend_inline import set_matplotlib_formats

# The Matplotlib style whose colors readers with color-blindness can tell apart.
STYLE = "tableau-colorblind10"


def figure_style() -> RcParams:
    """Return Matplotlib's settings for the book's figures: a light grid, no frame on top and right."""
    style: dict[str, Any] = {
        "figure.figsize": (7, 4),
        "axes.grid": True,
        "grid.alpha": 0.3,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "font.size": 11,
        "legend.frameon": False,
        # the same bytes for the same figure, so that a rebuilt page is the same page
        "svg.hashsalt": "heldout",
    }
    return RcParams(plt.style.library[STYLE] | style)


def use_book_style() -> None:
    """Let this notebook draw the book's figures, as SVG."""
    set_matplotlib_formats("svg")
    plt.rcParams.update(figure_style())
