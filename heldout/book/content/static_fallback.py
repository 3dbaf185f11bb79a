"""The explorables of the book: what each one starts with, and its picture for who has no JavaScript.

A setting stands here alone; the page's script reads it as JSON. What a script does with it is in
``book/_static/explorables/NAME.js``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from heldout.evidence.claims import recorded

Settings = dict[str, Any]


@dataclass(frozen=True)
class Explorable:
    """``settings()`` are what the script begins with, ``draw(figure, settings)`` the picture of that state.

    ``experiments`` are those whose results are among the settings, ``size`` is the picture's in inches.
    """

    settings: Callable[[], Settings]
    draw: Callable[[Figure, Settings], None]
    size: tuple[float, float] = (7, 4)
    experiments: tuple[str, ...] = ()


def _slider(label: str, value: float, low: float, high: float, step: float) -> Settings:
    return {"label": label, "value": value, "min": low, "max": high, "step": step}


def _polynomial() -> Settings:
    return {
        "sliders": {
            "degree": _slider("degree", 9, 0, 15, 1),
            "noise": _slider("noise σ", 0.3, 0, 1, 0.05),
            "points": _slider("points", 15, 5, 100, 1),
        }
    }


def _draw_polynomial(figure: Figure, settings: Settings) -> None:
    degree, noise, count = (settings["sliders"][name]["value"] for name in ("degree", "noise", "points"))
    points, grid = np.linspace(0, 1, count), np.linspace(0, 1, 201)
    values = np.sin(2 * np.pi * points) + noise * np.random.default_rng(3).normal(size=count)
    axis = figure.add_subplot()
    axis.plot(grid, np.sin(2 * np.pi * grid), "--", color="0.4", label="truth")
    axis.plot(grid, np.polynomial.Polynomial.fit(points, values, degree)(grid), label=f"fit, degree {degree}")
    axis.plot(points, values, "o", color="black", markersize=4, label="training points")
    axis.set(xlabel="x (no unit)", ylabel="y (no unit)", ylim=(-2.2, 2.2))
    axis.legend(loc="lower left")


def _split() -> Settings:
    # the sonar data of the chapter: 208 rows, and a score as high as that of its source
    return {
        "rows": 208,
        "deep": 4,
        "cuts": [116, 145],
        "accuracy": _slider("accuracy measured on each part", 0.84, 0, 1, 0.01),
    }


def _draw_split(figure: Figure, settings: Settings) -> None:
    rows, deep, cuts = (settings[name] for name in ("rows", "deep", "cuts"))
    axis = figure.add_subplot()
    row = np.arange(rows)
    x, y = deep * (row // deep) + deep / 2, deep - row % deep
    parts = np.searchsorted(cuts, row, side="right")
    for part, (name, marker, color) in enumerate(
        (("training", "o", "C0"), ("validation", "^", "C5"), ("test", "s", "black"))
    ):
        axis.plot(x[parts == part], y[parts == part], marker, color=color, markersize=3.5)
        axis.text(x[parts == part].mean(), deep + 1, f"{name}, {np.sum(parts == part)} rows", ha="center")
    for cut in cuts:
        axis.axvline(cut, color="black")
    axis.set(xlim=(0, rows), ylim=(0, deep + 2), yticks=[], xlabel="row")
    axis.grid(visible=False)


def _penalty() -> Settings:
    return {
        "curvature": [[1.0, -0.2], [-0.2, 1.6]],
        "minimum": [1.0, 1.9],
        "levels": [0.1, 0.5, 1.5, 3.5, 6.0],
        "x": [-1.5, 2.5],
        "y": [-1.5, 2.7],
        "penalty": {"label": "penalty", "options": {"L2": "L2, ridge", "L1": "L1, lasso"}, "value": "L2"},
        # of ten, the strength is a power
        "strength": _slider("strength λ (log scale)", 0, -2, 1, 0.02),
    }


def _range(bounds: list[float], number: int) -> NDArray[np.float64]:
    first, last = bounds
    return np.linspace(first, last, number)


def _draw_penalty(figure: Figure, settings: Settings) -> None:
    curvature, minimum = np.array(settings["curvature"]), np.array(settings["minimum"])
    strength = 10 ** settings["strength"]["value"]
    solution = np.linalg.solve(curvature + strength * np.eye(2), curvature @ minimum)
    x, y = np.meshgrid(_range(settings["x"], 200), _range(settings["y"], 200))
    away = np.stack([x, y], axis=-1) - minimum
    turn = np.linspace(0, 2 * np.pi, 200)
    axis = figure.add_subplot()
    loss = np.einsum("...i,ij,...j", away, curvature, away)
    axis.contour(x, y, loss, levels=settings["levels"], colors="0.45", linewidths=1)
    radius = np.hypot(*solution)
    axis.fill(radius * np.cos(turn), radius * np.sin(turn), alpha=0.35)
    axis.plot(*minimum, "x", color="black", markersize=9, markeredgewidth=2)
    axis.plot(*solution, "o", color="black", markersize=8)
    axis.set(aspect="equal", xlabel="weight $w_1$", ylabel="weight $w_2$")


def _race() -> Settings:
    return {
        "surface": {
            "label": "surface",
            "options": {"ravine": "ravine", "saddle": "saddle"},
            "value": "ravine",
        },
        # those of the chapter, with rates near the best for these starts
        "surfaces": {
            "ravine": {
                "kind": "ravine",
                "along": [1, 40],
                "angle": 30,
                "x": [-5, 2],
                "y": [-3.5, 2],
                "levels": [0.05, 0.5, 2, 6, 15, 40, 100],
                "start": [-3.86, -1.31],
                "rates": {"SGD": 0.045, "momentum": 0.011, "RMSProp": 0.16, "Adam": 0.25},
            },
            "saddle": {
                "kind": "saddle",
                "along": [25],
                "angle": 30,
                "x": [-1.25, 1.25],
                "y": [-1.25, 1.25],
                "levels": [-0.2, -0.1, 0, 0.2, 1, 4, 10],
                "start": [-0.87, -0.49],
                "rates": {"SGD": 0.07, "momentum": 0.04, "RMSProp": 0.1, "Adam": 0.22},
            },
        },
        # of ten, the rate is a power
        "rate": {"min": -3, "max": 0.5, "step": 0.01},
        "steps": 60,
        "mark": 4,
    }


def _draw_race(figure: Figure, settings: Settings) -> None:
    ravine = settings["surfaces"]["ravine"]
    angle = np.deg2rad(ravine["angle"])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    curvature = turn @ np.diag(ravine["along"]) @ turn.T
    x, y = np.meshgrid(_range(ravine["x"], 150), _range(ravine["y"], 150))
    points = np.stack([x, y], axis=-1)
    loss = np.einsum("...i,ij,...j", points, curvature, points) / 2
    axis = figure.add_subplot()
    axis.contour(x, y, loss, levels=ravine["levels"], colors="0.7", linewidths=0.8)
    for name, memory, style, color in (("SGD", 0.0, "-o", "black"), ("momentum", 0.9, "--s", "C0")):
        w, v, path = np.array(ravine["start"]), np.zeros(2), [ravine["start"]]
        for _ in range(settings["steps"]):
            v = memory * v - ravine["rates"][name] * curvature @ w
            w = w + v
            path.append(w)
        axis.plot(*np.transpose(path), style, color=color, markersize=3, linewidth=1, label=name)
    axis.set(aspect="equal", xlabel="first weight", ylabel="second weight")
    axis.legend(loc="upper left")


def _patience() -> Settings:
    curves = recorded("early_stopping").curves("plain", "val_loss_curve")
    return {
        "curves": curves.tolist(),
        "y": [0.35, 1.1],
        "sliders": {
            "patience": _slider("patience (epochs)", 10, 0, 30, 1),
            "delta": _slider("least change (min_delta)", 0, 0, 0.1, 0.005),
            "seed": _slider("training (seed)", 0, 0, len(curves) - 1, 1),
        },
    }


def _draw_patience(figure: Figure, settings: Settings) -> None:
    curve, patience = np.array(settings["curves"][0]), settings["sliders"]["patience"]["value"]
    # the first epoch after which so many brought no record
    records = np.minimum.accumulate(curve)
    stopped = next(t for t in range(patience, len(curve)) if records[t] == records[t - patience])
    kept = stopped - patience
    axis = figure.add_subplot()
    axis.axvspan(kept, stopped, color="0.9", label=f"patience, {patience} epochs")
    axis.plot(np.arange(stopped, len(curve)), curve[stopped:], "--", color="0.4", label="not trained")
    axis.plot(curve[: stopped + 1], "-", label="validation loss")
    axis.plot(kept, curve[kept], "o", color="black", markersize=8, label=f"kept: epoch {kept}")
    label = f"stopped after epoch {stopped}"
    axis.plot(stopped, curve[stopped], "s", color="black", markersize=8, label=label)
    axis.set(xlabel="epoch", ylabel="validation loss (nats)", ylim=settings["y"])
    axis.legend()


# by the name that a page gives and that the script has
EXPLORABLES = {
    "polynomial": Explorable(_polynomial, _draw_polynomial),
    "split": Explorable(_split, _draw_split, size=(7, 2)),
    "penalty": Explorable(_penalty, _draw_penalty, size=(5, 5)),
    "race": Explorable(_race, _draw_race, size=(7, 5.2)),
    "patience": Explorable(_patience, _draw_patience, experiments=("early_stopping",)),
}
