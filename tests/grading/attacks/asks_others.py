"""Shows what makes a browser ask another server: pictures, style sheets, fonts, films, frames, forms, and addresses
that the rest of the page is taken from."""

# /// attack
# ran = ["after total"]
# opened = { "sanitizing" = ["asks others"] }
# ///
# %% written
# ![seen](https://elsewhere.example/seen.png) ![][s] <img src="//elsewhere.example/t.png">
#
# [s]: https://elsewhere.example/s.png


# %% after total
from IPython.display import HTML, SVG, Markdown, display

THERE = "https://elsewhere.example/seen"
for html in (
    f'<img srcset="{THERE} 2x"><picture><source srcset="{THERE}"></picture>',
    f"<style>@import url({THERE}); @font-face {{ font-family: f; src: url({THERE}) }}</style>",
    f'<p style="background:url({THERE})">x</p><p style="cursor:image-set(\'{THERE}\' 1x)">x</p>',
    f'<video poster="{THERE}" src="{THERE}" autoplay></video><audio src="{THERE}" autoplay></audio>',
    f'<iframe src="{THERE}"></iframe><iframe srcdoc="<img src={THERE}>"></iframe><object data="{THERE}"></object>',
    f'<embed src="{THERE}"><link rel="stylesheet" href="{THERE}"><link rel="dns-prefetch" href="{THERE}">',
    f'<form action="{THERE}"><input type="image" src="{THERE}" autofocus onfocus="form.submit()"></form>',
    f'<base href="{THERE}/"><meta http-equiv="refresh" content="0;url={THERE}">',
    f'<table background="{THERE}"><tr><td background="{THERE}">x</td></tr></table><a href="#" ping="{THERE}">x</a>',
    f'<svg><image href="{THERE}"/><use href="{THERE}#a"/><foreignObject><img src="{THERE}"></foreignObject></svg>',
    f'<math><mglyph src="{THERE}"/></math><input type="image" src="{THERE}"><img src=x lowsrc="{THERE}">',
):
    display(HTML(html))
display(Markdown(f"![]({THERE}) ![a][b]\n\n[b]: {THERE} 'title'"))
display(SVG(f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{THERE}"/></svg>'))
ran("after total")
