"""The look of the figures that concept pages compute.

Labs cannot import this (Colab does not have it); they begin with the same Matplotlib style instead.
"""

import matplotlib.pyplot as plt
from matplotlib_inline.backend_inline import set_matplotlib_formats

# The Matplotlib style whose colors readers with color-blindness can tell apart.
STYLE = "tableau-colorblind10"


def use_book_style() -> None:
    """Set Matplotlib to the book's figures: SVG, a light grid, no frame on top and right."""
    set_matplotlib_formats("svg")
    plt.style.use(STYLE)
    plt.rcParams.update(
        {
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
    )
