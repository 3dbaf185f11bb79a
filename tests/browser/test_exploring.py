"""Every explorable answers to the keyboard, and shows what NumPy, scikit-learn and Keras calculate."""

import json
from typing import Any
from urllib.parse import urljoin

import keras
import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page
from sklearn.linear_model import Lasso, Ridge

from heldout.book.content.static_fallback import EXPLORABLES
from heldout.evidence.claims import recorded
from heldout.paths import HTML
from tests.browser.page_visit import Visit

PAGES = {
    "polynomial": "book/01-overfitting",
    "split": "book/02-splits",
    "penalty": "book/04-regularization",
    "race": "book/07-optimizers",
    "patience": "book/08-early-stopping",
}


def at_night(*cases: tuple[Any, ...]) -> list[Any]:
    """Leave these cases to the night, when all have their turn."""
    return [pytest.param(*case, marks=pytest.mark.nightly) for case in cases]


def explorable(visit: Visit, name: str) -> Locator:
    """Open the page of an explorable, bring it into view, and return its panel."""
    return shown(visit.open(PAGES[name]), name)


def shown(page: Page, name: str) -> Locator:
    page.locator(".explorable").scroll_into_view_if_needed()
    panel = page.locator(f".explorable-panel[data-explorable={name}]")
    panel.wait_for()
    return panel


def press(control: Locator, key: str, times: int = 1) -> None:
    control.focus()
    for _ in range(times):
        control.press(key)


def slide(panel: Locator, name: str, value: float) -> float:
    """Move a slider to its lower end and to a value, the last step by a key; return what it then is."""
    control = panel.locator(f"input[name={name}]")
    low, step = (float(control.get_attribute(end) or "nan") for end in ("min", "step"))
    key, beside = ("ArrowRight", value - step) if value - step >= low else ("ArrowLeft", value + step)
    press(control, "Home")
    assert float(control.input_value()) == low
    move = "(input, to) => { input.value = to; input.dispatchEvent(new Event('input', {bubbles: true})) }"
    control.evaluate(move, beside)
    press(control, key)
    return float(control.input_value())


def number(panel: Locator, name: str) -> Any:
    """Return a number that the panel shows, with all its digits."""
    return json.loads(panel.locator(f"output[data-name={name}]").get_attribute("data-value") or "")


def test_every_explorable_has_its_page() -> None:
    assert set(PAGES) == set(EXPLORABLES)


@pytest.mark.parametrize("name", PAGES)
def test_stands_without_a_script_as_a_picture(browser: Browser, site: str, name: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/{PAGES[name]}.html")
    picture = page.locator(".explorable img")
    assert picture.is_visible() and picture.get_attribute("alt")
    assert page.locator(".explorable-panel").count() == 0
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_works_from_disk_on_a_narrow_screen(browser: Browser, name: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    visit = Visit(context.new_page(), HTML.as_uri())
    panel = explorable(visit, name)
    assert panel.locator("svg[role=img]").first.get_attribute("aria-label")
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")
    assert not visit.errors and not visit.outside
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_says_its_state_after_a_change(visit: Visit, name: str) -> None:
    panel = explorable(visit, name)
    sentence = panel.locator("[role=status]")
    label = panel.locator("svg").first.get_attribute("aria-label")
    before = sentence.text_content()
    assert before and label and before in label
    press(panel.locator("input[type=range], [role=slider]").first, "ArrowRight")
    changed = "([node, text]) => node.textContent !== text"
    visit.page.wait_for_function(changed, arg=[sentence.element_handle(), before])
    assert (sentence.text_content() or "-") in (panel.locator("svg").first.get_attribute("aria-label") or "")
    assert not visit.errors


def test_a_page_loads_few_scripts_and_other_pages_none(visit: Visit) -> None:
    sources = "[...document.querySelectorAll('script[src*=\"/explorables/\"]')].map((script) => script.src)"
    for name, docname in PAGES.items():
        loaded = visit.open(docname).evaluate(sources)
        files = {address.partition("?")[0].rpartition("/")[2] for address in loaded}
        assert files & {f"{any_name}.js" for any_name in PAGES} == {f"{name}.js"}
        bodies = [visit.page.request.get(urljoin(visit.page.url, address)).body() for address in loaded]
        assert sum(map(len, bodies)) < 60_000
    assert visit.open("book/00-first-network").evaluate(sources) == []


@pytest.mark.parametrize(("degree", "points"), [(13, 15), (15, 100), *at_night((0, 15), (3, 15), (12, 7))])
def test_polynomial(visit: Visit, degree: int, points: int) -> None:
    panel = explorable(visit, "polynomial")
    slide(panel, "degree", degree)
    slide(panel, "points", points)
    noise = slide(panel, "noise", 0.4)
    press(panel.get_by_role("button", name="New draw"), "Enter")  # the second draw
    z = np.array(visit.page.evaluate("count => heldout.mathematics.normals(2, count)", points))
    x, grid = np.linspace(0, 1, points), np.linspace(0, 1, 201)
    y = np.sin(2 * np.pi * x) + noise * z
    at_points, at_grid = (np.polynomial.legendre.legvander(2 * at - 1, degree) for at in (x, grid))
    coefficients = np.linalg.lstsq(at_points, y, rcond=None)[0]
    fresh = noise**2 + np.mean((at_grid @ coefficients - np.sin(2 * np.pi * grid)) ** 2)
    assert number(panel, "train") == pytest.approx(np.mean((at_points @ coefficients - y) ** 2), abs=1e-9)
    assert number(panel, "fresh") == pytest.approx(fresh, rel=1e-6)


def test_draws_are_normal_and_repeat(visit: Visit) -> None:
    panel = explorable(visit, "polynomial")
    first = number(panel, "train")
    press(panel.get_by_role("button", name="New draw"), "Enter")
    assert number(panel, "train") != first
    press(panel.get_by_role("button", name="First draw"), "Enter")
    assert number(panel, "train") == first
    draws = visit.page.evaluate("Array.from({length: 50}, (_, i) => heldout.mathematics.normals(i + 1, 100))")
    values = np.ravel(draws)
    # 5,000 numbers: far outside of these bounds only by a mistake
    assert abs(values.mean()) < 0.06 and abs(values.std() - 1) < 0.05
    assert abs(np.corrcoef(draws[0], draws[1])[0, 1]) < 0.35


def test_split(visit: Visit) -> None:
    panel = explorable(visit, "split")
    border = panel.locator("[data-name=test-border]")
    press(border, "ArrowLeft", 12)
    press(border, "ArrowRight")
    rows = number(panel, "test")
    assert rows == 63 + 11 and number(panel, "validation") == 29 - 11
    accuracy = slide(panel, "accuracy", 0.91)
    share, z = round(accuracy * rows) / rows, 1.96
    # the ends solve |share - p| = z sqrt(p (1 - p) / n)
    ends = np.roots([1 + z**2 / rows, -(2 * share + z**2 / rows), share**2])
    assert number(panel, "interval") == pytest.approx(sorted(ends))
    assert number(panel, "width") == pytest.approx(np.ptp(ends))


def test_borders_keep_a_row_in_each_part(visit: Visit) -> None:
    panel = explorable(visit, "split")
    validation, test = (panel.locator(f"[data-name={name}-border]") for name in ("validation", "test"))
    press(test, "End")
    assert number(panel, "test") == 1
    press(validation, "End")
    assert number(panel, "validation") == 1 and number(panel, "training") == 206
    press(validation, "Home")
    assert number(panel, "training") == 1
    press(test, "Home")
    assert [number(panel, part) for part in ("training", "validation", "test")] == [1, 1, 206]
    assert test.get_attribute("aria-valuenow") == test.get_attribute("aria-valuemin") == "2"


def test_a_border_can_be_dragged(visit: Visit) -> None:
    panel = explorable(visit, "split")
    border = panel.locator("[data-name=test-border]")
    border.scroll_into_view_if_needed()
    box = border.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    visit.page.mouse.move(x, y)
    visit.page.mouse.down()
    visit.page.mouse.move(x + 60, y, steps=4)
    visit.page.mouse.up()
    fewer = number(panel, "test")
    assert 1 < fewer < 63
    visit.page.mouse.move(x, y)
    assert number(panel, "test") == fewer


@pytest.mark.parametrize("exponent", [-0.5, 0.9, *at_night((-2,), (0.3,))])
def test_penalty(visit: Visit, exponent: float) -> None:
    panel = explorable(visit, "penalty")
    strength = 10 ** slide(panel, "strength", exponent)
    settings = EXPLORABLES["penalty"].settings()
    minimum = np.array(settings["minimum"])
    # two rows whose mean squared error is the loss of the picture
    x = np.sqrt(2) * np.linalg.cholesky(settings["curvature"]).T
    ridge = Ridge(alpha=2 * strength, fit_intercept=False).fit(x, x @ minimum).coef_
    lasso = Lasso(alpha=strength / 2, fit_intercept=False, tol=1e-12).fit(x, x @ minimum).coef_
    assert [number(panel, "w1"), number(panel, "w2")] == pytest.approx(ridge)
    assert number(panel, "loss") == pytest.approx(np.mean((x @ (ridge - minimum)) ** 2))
    press(panel.locator("input[value=L2]"), "ArrowRight")
    shown = [number(panel, "w1"), number(panel, "w2")]
    assert shown == pytest.approx(lasso)
    assert [value == 0 for value in shown] == [value == 0 for value in lasso]


def test_lasso_reaches_zero_within_the_slider(visit: Visit) -> None:
    panel = explorable(visit, "penalty")
    press(panel.locator("input[value=L2]"), "ArrowRight")
    press(panel.locator("input[name=strength]"), "End")
    assert number(panel, "w1") == number(panel, "w2") == 0


@pytest.mark.parametrize("surface", ["ravine", *at_night(("saddle",))])
def test_race(visit: Visit, surface: str) -> None:
    panel = explorable(visit, "race")
    if surface == "saddle":
        press(panel.locator("input[value=ravine]"), "ArrowRight")
    press(panel.locator("input[name=start-first]"), "ArrowRight", 15)
    press(panel.locator("input[name=rate-Adam]"), "ArrowLeft", 7)
    press(panel.locator("input[name=step]"), "ArrowLeft", 23)
    start = [float(panel.locator(f"input[name=start-{word}]").input_value()) for word in ("first", "second")]
    assert start[0] == pytest.approx(EXPLORABLES["race"].settings()["surfaces"][surface]["start"][0] + 0.15)
    angle = np.deg2rad(30)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])

    def gradient(w: np.ndarray) -> np.ndarray:
        a, b = turn.T @ w
        return turn @ ([a, 40 * b] if surface == "ravine" else [25 * a, b**3 - b])

    for name, optimizer in {
        "SGD": keras.optimizers.SGD,
        "momentum": lambda rate: keras.optimizers.SGD(rate, momentum=0.9),
        "RMSProp": keras.optimizers.RMSprop,
        "Adam": keras.optimizers.Adam,
    }.items():
        rule = optimizer(10 ** float(panel.locator(f"input[name=rate-{name}]").input_value()))
        w = keras.Variable(np.array(start), dtype="float64")
        for _ in range(60 - 23):
            rule.apply([keras.ops.convert_to_tensor(gradient(w.numpy()))], [w])
        # Keras keeps the rate as float32
        assert number(panel, name)["w"] == pytest.approx(w.numpy().tolist(), rel=1e-4, abs=1e-4), name


def test_race_says_who_left(visit: Visit) -> None:
    panel = explorable(visit, "race")
    press(panel.locator("input[name=rate-SGD]"), "End")
    assert number(panel, "SGD")["loss"] is None
    assert panel.locator("output[data-name=SGD]").text_content() == "left every bound"


def test_race_starts_where_the_surface_is_pressed(visit: Visit) -> None:
    panel = explorable(visit, "race")
    svg = panel.locator("svg")
    svg.scroll_into_view_if_needed()
    box = svg.bounding_box()
    assert box is not None
    svg.click(position={"x": box["width"] * 0.3, "y": box["height"] * 0.3})
    press(panel.locator("input[name=step]"), "Home")
    start = [float(panel.locator(f"input[name=start-{word}]").input_value()) for word in ("first", "second")]
    assert start != EXPLORABLES["race"].settings()["surfaces"]["ravine"]["start"]
    assert number(panel, "Adam")["w"] == start


def test_race_plays_only_when_asked_and_pauses(visit: Visit) -> None:
    panel = explorable(visit, "race")
    step = panel.locator("input[name=step]")
    assert step.input_value() == step.get_attribute("max")
    panel.get_by_role("button", name="Play").press("Enter")
    visit.page.wait_for_function("step => step.valueAsNumber > 2", arg=step.element_handle())
    panel.get_by_role("button", name="Pause").press("Enter")
    stood = int(step.input_value())
    visit.page.wait_for_timeout(350)
    assert int(step.input_value()) == stood < 60
    panel.get_by_role("button", name="Step").press("Enter")
    assert int(step.input_value()) == stood + 1


def test_race_does_not_move_for_who_wants_no_motion(browser: Browser, site: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    panel = explorable(Visit(context.new_page(), site), "race")
    step = panel.locator("input[name=step]")
    press(step, "Home")
    panel.get_by_role("button", name="Play").press("Enter")
    assert step.input_value() == "60"
    assert panel.get_by_role("button", name="Play").is_visible()
    context.close()


class Weights:
    """Stands in for a model: its weights are the epoch's number."""

    stop_training, epoch = False, 0

    def get_weights(self) -> int:
        return self.epoch

    def set_weights(self, epoch: int) -> None:
        self.epoch = epoch


@pytest.mark.parametrize("seed", [7, *at_night((0,))])
@pytest.mark.parametrize(("patience", "delta"), [(0, 0), (10, 0.05), *at_night((1, 0.02), (4, 0), (30, 0))])
def test_patience(visit: Visit, patience: int, delta: float, seed: int) -> None:
    panel = explorable(visit, "patience")
    slide(panel, "patience", patience)
    slide(panel, "seed", seed)
    assert slide(panel, "delta", delta) == delta
    curve = recorded("early_stopping").curves("plain", "val_loss_curve")[seed]
    model = Weights()
    rule = keras.callbacks.EarlyStopping("val_loss", delta, patience, mode="min", restore_best_weights=True)
    rule.set_model(model)
    rule.on_train_begin()
    for model.epoch in range(len(curve)):
        rule.on_epoch_end(model.epoch, {"val_loss": curve[model.epoch]})
        if model.stop_training:
            break
    spent = model.epoch + 1
    rule.on_train_end()
    assert number(panel, "stopped") == (rule.stopped_epoch or None)
    assert number(panel, "kept") == model.epoch == rule.best_epoch
    assert number(panel, "spent") == spent
    assert number(panel, "loss") == curve[model.epoch]
