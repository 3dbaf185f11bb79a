"""Shows drawings that blur a large area again and again, told so in capitals, in escapes, and by style sheets that
stand where nobody looks for one."""

# /// attack
# ran = ["after total"]
# opened = { "bounds" = ["drew without end"] }
# ///
# %% after total
from IPython.display import SVG, display

TITLE = "<title>costly drawing</title>"
BLUR = "rect{filter:blur(90px)}"
rects = '<rect width="800" height="600"/>' * 200


def drawing(content, before=""):
    SVG_NAMES = 'xmlns="http://www.w3.org/2000/svg" width="800" height="600"'
    display({"image/svg+xml": f"{before}<svg {SVG_NAMES}>{TITLE}{content}</svg>"}, raw=True)


drawing('<rect width="800" height="600" style="FILTER:blur(90px)"/>' * 200)
drawing(r'<rect width="800" height="600" style="f\69lter:blur(90px)"/>' * 200)
drawing(f"<metadata><style>{BLUR}</style></metadata>{rects}")
drawing(
    '<desc><link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" '
    f'href="data:text/css,{BLUR}"/></desc>{rects}'
)
drawing(rects, f'<?xml-stylesheet type="text/css" href="data:text/css,{BLUR}"?>')
ran("after total")
