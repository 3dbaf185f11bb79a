"""Shows text and pictures that leave their place to lie over the points: by styles, by lines of no height, and by
formulas that say that they are small or step back."""

# /// attack
# ran = ["after total"]
# opened = { "sanitizing" = ["lies over the page"] }
# ///
# %% written
# $\smash{\begin{matrix}x\\ x\\ x\\ x\\ x\\ x\\ x\\ x\\ x\\ x\end{matrix}}$ $\raise90pt{2/2}$ $\hspace{-90em}2/2$
# ${\Huge{\Huge{\Huge{\Huge{\Huge 2}}}}}$


# %% after total
from IPython.display import HTML, display

styles = (
    "position:fixed;top:0",
    "margin-top:-900px",
    "transform:translateY(-900px)",
    "float:left;z-index:9",
    "display:inline-block;height:0",
    "line-height:0;font-size:900px",
    "height:0.1px",
    "HEIGHT:1px",
    "font-size:9in",
)
for style in styles:
    display(HTML(f'<div style="{style}">Score: 2.0 / 2.0</div>'))
    display(HTML(f'<pre><span style="color:red;{style}">Score: 2.0 / 2.0</span></pre>'))
display(HTML("<style>h4 { visibility: hidden }</style><dialog open>Score: 10</dialog>"))
ran("after total")
