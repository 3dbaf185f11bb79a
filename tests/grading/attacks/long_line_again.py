"""Shows drawings of few elements, of which one is a line with thousands of corners or a million dashes, drawn hundreds
of times."""

# /// attack
# ran = ["after total"]
# opened = { "bounds" = ["drew without end"] }
# ///
# %% after total
from IPython.display import SVG, display

BEGIN = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><title>costly drawing</title>'
corners = "".join(f"L{number * 7919 % 800} {number * 104729 % 600}" for number in range(20_000))
line = f'<path id="p" fill="none" stroke="red" d="M0 0{corners}"/>'
circle = '<circle id="p" r="15000" cx="15010" fill="none" stroke="red" stroke-dasharray="0.5"/>'
styled = "<style>circle{stroke-dasharray:0.001}</style>" + circle.replace("15000", "60")
for part in (line, circle, styled):
    display(SVG(BEGIN + part + '<use href="#p"/>' * 1000 + "</svg>"))
ran("after total")
