/* Two weights, the loss as ellipses, and the region that a penalty allows: a disk or a diamond. */
(function (heldout) {
  "use strict";
  const { mathematics, Chart } = heldout;

  const penalties = {
    L2: {
      solve: mathematics.ridge,
      edge(w) {
        const radius = Math.hypot(...w);
        return Array.from({ length: 181 }, (_, i) => [Math.cos(i * Math.PI / 90), Math.sin(i * Math.PI / 90)]
          .map((value) => radius * value));
      },
    },
    L1: {
      solve: mathematics.lasso,
      edge(w) {
        const c = Math.abs(w[0]) + Math.abs(w[1]);
        return [[c, 0], [0, c], [-c, 0], [0, -c]];
      },
    },
  };

  function penalty(panel, settings) {
    const { curvature, minimum } = settings;
    const loss = (w) => mathematics.quadratic(curvature, minimum, w);
    const choice = panel.choice("penalty", settings.penalty, update);
    const strength = panel.slider("strength", { ...settings.strength, text: (value) => (10 ** value).toPrecision(2) }, update);
    const numbers = {
      first: panel.number("w1", "weight w₁"),
      second: panel.number("w2", "weight w₂"),
      loss: panel.number("loss", "loss"),
    };
    const chart = new Chart(panel.stage, {
      x: { domain: settings.x, label: "weight w₁" },
      y: { domain: settings.y, label: "weight w₂" },
      height: "equal",
      draw: picture,
    });
    // the path of solutions, from no penalty to the strongest
    const strengths = [0];
    for (let s = settings.strength.min; s <= settings.strength.max + 1e-9; s += 0.02) strengths.push(10 ** s);
    const paths = Object.fromEntries(Object.entries(penalties).map(
      ([name, { solve }]) => [name, strengths.map((s) => solve(curvature, minimum, s))],
    ));
    let w;

    function picture() {
      const { edge } = penalties[choice.value];
      chart.line(edge(w), "region", true);
      chart.line([[settings.x[0], 0], [settings.x[1], 0]], "zero");
      chart.line([[0, settings.y[0]], [0, settings.y[1]]], "zero");
      chart.contours(loss, settings.levels);
      chart.contours(loss, [loss(w)].filter((level) => level > 1e-6), "touching");
      chart.line(paths[choice.value], "dashed orange");
      chart.marker(minimum, "cross", "text-color");
      chart.text(minimum, "no penalty", { shift: [10, -8], kind: "muted" });
      chart.marker(w, "circle", "large text-color");
    }

    function update() {
      w = penalties[choice.value].solve(curvature, minimum, 10 ** strength.value);
      numbers.first(w[0], heldout.minus(w[0].toFixed(3)));
      numbers.second(w[1], heldout.minus(w[1].toFixed(3)));
      numbers.loss(loss(w), loss(w).toFixed(3));
      chart.redraw();
      const zeros = w.filter((value) => value === 0).length;
      const sentence = `${choice.value} with λ = ${(10 ** strength.value).toPrecision(2)}: the weights are `
        + `${heldout.minus(w[0].toFixed(3))} and ${heldout.minus(w[1].toFixed(3))}. `
        + ["No weight is exactly zero.", "One weight is exactly zero.", "Both weights are exactly zero."][zeros];
      panel.say(sentence);
      chart.describe(`Ellipses of the loss, the ${choice.value === "L2" ? "disk" : "diamond"} that the penalty allows, `
        + `the solution where they touch, and its path as λ grows, dashed. ${sentence}`);
    }

    update();
  }

  (heldout.explorables ??= {}).penalty = penalty;
})((globalThis.heldout ??= {}));
