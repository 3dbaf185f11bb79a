"""Shows a drawing whose filters compute every pixel of a huge area, many times over."""

# /// attack
# ran = ["after total"]
# opened = { "bounds" = ["drew without end"] }
# ///
# %% after total
from IPython.display import SVG, display

filters = "".join('<feTurbulence baseFrequency="0.9" numOctaves="500"/>' for _ in range(50))
display(
    SVG(
        '<svg xmlns="http://www.w3.org/2000/svg"><title>costly drawing</title>'
        f'<filter id="f" width="9000" height="9000">{filters}</filter>'
        '<rect width="9000" height="9000" filter="url(#f)"/></svg>'
    )
)
ran("after total")
