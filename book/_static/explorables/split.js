/* The rows of a small data set, cut in three by two borders that can be dragged, and how exact a score on each
   part is. */
(function (heldout) {
  "use strict";
  const { mathematics, Chart } = heldout;

  function split(panel, settings) {
    const { rows, deep } = settings;
    const cuts = [...settings.cuts];
    const columns = Math.ceil(rows / deep);
    const dots = new Chart(panel.stage, {
      x: { domain: [0, rows], ticks: [0, rows / 4, rows / 2, (3 * rows) / 4, rows].map(Math.round), label: "row" },
      y: { domain: [0, deep + 1], ticks: [] },
      height: (width) => Math.max(140, Math.min(170, width / 3)),
      draw: picture,
    });
    const bars = new Chart(panel.stage, {
      x: { domain: [0, 1], label: "accuracy, with its 95 % interval" },
      y: { domain: [0, 2], ticks: [] },
      height: () => 128,
      draw: intervals,
    });
    const accuracy = panel.slider("accuracy", {
      ...settings.accuracy, text: (value) => `${(100 * value).toFixed(0)} %`,
    }, update);
    const numbers = {
      training: panel.number("training", "training rows"),
      validation: panel.number("validation", "validation rows"),
      test: panel.number("test", "test rows"),
      interval: panel.number("interval", "interval of the test score"),
      width: panel.number("width", "its width"),
    };
    // a border at c stands between the rows c - 1 and c; each part keeps a row
    const borders = [["validation", 0], ["test", 1]].map(([name, i]) => heldout.handle(dots, {
      name: `${name}-border`,
      label: `first ${name} row`,
      min: () => (i === 0 ? 1 : cuts[0] + 1),
      max: () => (i === 0 ? cuts[1] - 1 : rows - 1),
      get: () => cuts[i],
      set: (value) => { cuts[i] = value; update(); },
      text: () => `row ${cuts[i]}: ${parts()[i]} rows before it, ${parts()[i + 1]} after it`,
    }));

    const parts = () => [cuts[0], cuts[1] - cuts[0], rows - cuts[1]];

    /* Right answers, rows and interval of a score of this accuracy, as far as a count can have it. */
    function score(count) {
      const right = Math.round(accuracy.value * count);
      return { right, count, interval: mathematics.wilson(right, count) };
    }

    function picture() {
      const shapes = [["circle", "blue"], ["triangle", "orange"], ["square", "text-color"]];
      const scale = Math.min(1, dots.innerWidth / columns / 9.5);
      for (let row = 0; row < rows; row++) {
        const part = cuts.filter((cut) => row >= cut).length;
        const column = Math.floor(row / deep);
        dots.marker([((column + 0.5) / columns) * rows, deep - (row % deep)], ...shapes[part], scale);
      }
      for (const cut of cuts) dots.line([[cut, 0], [cut, deep + 1]], "border");
      for (const border of borders) border.place();
    }

    function intervals() {
      const [, validation, test] = parts();
      for (const [name, count, y, shape, kind] of [
        ["validation", validation, 1.55, "triangle", "orange"], ["test", test, 0.6, "square", "text-color"],
      ]) {
        const { right, interval } = score(count);
        bars.line([[interval[0], y], [interval[1], y]], `interval ${kind}`);
        for (const end of interval) bars.line([[end, y - 0.15], [end, y + 0.15]], `interval ${kind}`);
        bars.marker([right / count, y], shape, kind);
        bars.text([0, y], name, { shift: [8, 5] });
      }
    }

    function update() {
      const [training, validation, test] = parts();
      const { right, interval: [low, high] } = score(test);
      numbers.training(training, String(training));
      numbers.validation(validation, String(validation));
      numbers.test(test, String(test));
      numbers.interval([low, high], `${low.toFixed(3)} to ${high.toFixed(3)}`);
      numbers.width(high - low, `${(100 * (high - low)).toFixed(1)} points`);
      dots.redraw();
      bars.redraw();
      const sentence = `${training} rows to fit, ${validation} to choose, ${test} to report: ${right} of ${test} right `
        + `agrees with any accuracy from ${low.toFixed(2)} to ${high.toFixed(2)}.`;
      panel.say(sentence);
      dots.describe(`${rows} rows in three parts, told apart by marker. ${sentence}`);
      bars.describe(`Two intervals, of the validation score and of the test score. ${sentence}`);
    }

    update();
  }

  (heldout.explorables ??= {}).split = split;
})((globalThis.heldout ??= {}));
