/* A polynomial through noisy points: degree, noise, number of points, and a new draw. */
(function (heldout) {
  "use strict";
  const { mathematics, Chart } = heldout;

  function polynomial(panel, settings) {
    const grid = Array.from({ length: 201 }, (_, i) => i / 200);
    const truth = (points) => points.map((x) => Math.sin(2 * Math.PI * x));
    let draw = 1;
    const inputs = {};
    for (const [name, setting] of Object.entries(settings.sliders)) {
      inputs[name] = panel.slider(name, { ...setting, text: (value) => heldout.minus(String(value)) }, update);
    }
    panel.buttons({ "New draw": () => { draw += 1; update(); }, "First draw": () => { draw = 1; update(); } });
    const numbers = {
      train: panel.number("train", "training error"),
      fresh: panel.number("fresh", "error on fresh points"),
      floor: panel.number("floor", "noise, σ²"),
    };
    const chart = new Chart(panel.stage, {
      x: { domain: [0, 1], label: "x (no unit)" },
      y: { domain: [-2.2, 2.2], label: "y (no unit)" },
      height: (width) => Math.max(260, Math.min(340, 0.55 * width)),
      draw: picture,
    });
    const bars = new Chart(panel.stage, {
      x: { domain: [0, 1], label: "mean squared error" },
      y: { domain: [0, 2], ticks: [] },
      height: () => 118,
      draw: errors,
    });
    let state;

    function calculate() {
      const [degree, noise, count] = [inputs.degree.value, inputs.noise.value, inputs.points.value];
      const points = Array.from({ length: count }, (_, i) => i / (count - 1));
      // the same draw keeps its points when the noise is turned up
      const values = mathematics.normals(draw, count).map((z, i) => truth(points)[i] + noise * z);
      const fit = mathematics.polynomial(points, values, degree);
      const curve = fit(grid);
      return {
        degree, count, points, values, curve,
        train: mathematics.meanSquare(fit(points), values),
        fresh: noise ** 2 + mathematics.meanSquare(curve, truth(grid)),
        floor: noise ** 2,
      };
    }

    const pairs = (xs, ys) => xs.map((x, i) => [x, ys[i]]);

    function picture() {
      chart.line(pairs(grid, truth(grid)), "dashed muted");
      chart.line(pairs(grid, state.curve), "blue");
      for (const point of pairs(state.points, state.values)) chart.marker(point, "circle", "text-color");
      chart.text([0.99, 2.2], "dashed: the truth", { anchor: "end", shift: [0, 18], kind: "muted" });
      chart.text([0.99, 2.2], "line: the fit", { anchor: "end", shift: [0, 36], kind: "blue" });
    }

    function errors() {
      bars.band([0, Math.min(state.train, 1)], [1.15, 1.85], "bar orange");
      bars.band([0, Math.min(state.fresh, 1)], [0.15, 0.85], "bar blue");
      bars.line([[state.floor, 0], [state.floor, 2]], "dashed muted");
      // inside a long bar, or behind a short one
      for (const [value, y, name] of [[state.train, 1.5, "training"], [state.fresh, 0.5, "fresh points"]]) {
        const inside = value > 0.5;
        // behind the line of the noise, where the text would cross it
        const end = state.floor > value && state.floor < value + 0.3 ? state.floor : Math.min(value, 1);
        const text = value > 1 ? `${name}, longer than shown` : name;
        bars.text([inside ? Math.min(value, 1) : end, y], text, {
          anchor: inside ? "end" : "start", shift: [inside ? -8 : 8, 5], kind: inside ? "on-bar" : "",
        });
      }
    }

    function update() {
      state = calculate();
      for (const name of ["train", "fresh", "floor"]) {
        numbers[name](state[name], state[name] < 100 ? state[name].toFixed(3) : state[name].toExponential(1));
      }
      chart.redraw();
      bars.redraw();
      const sentence = `Draw ${draw}, ${state.count} points, degree ${state.degree}: the training error is `
        + `${state.train.toFixed(3)}, the error on fresh points ${state.fresh.toFixed(3)}`
        + `${state.degree >= state.count - 1 ? "; the curve passes through every point" : ""}.`;
      panel.say(sentence);
      chart.describe(`Points, the curve fitted to them, and the true sine curve, dashed. ${sentence}`);
      bars.describe(`Two bars, training error and error on fresh points. ${sentence}`);
    }

    update();
  }

  (heldout.explorables ??= {}).polynomial = polynomial;
})((globalThis.heldout ??= {}));
