/* Four optimizers run down one surface from the reader's start, each at the reader's rate. */
(function (heldout) {
  "use strict";
  const { mathematics, Chart } = heldout;

  const looks = {
    SGD: ["circle", "solid text-color"],
    momentum: ["square", "dashed blue"],
    RMSProp: ["triangle", "dotted orange"],
    Adam: ["diamond", "dashdotted muted"],
  };

  function race(panel, settings) {
    const names = Object.keys(looks);
    const first = settings.surfaces[settings.surface.value];
    const choice = panel.choice("surface", settings.surface, changeSurface);
    const starts = ["first", "second"].map((word, i) => panel.slider(`start-${word}`, {
      label: `start, ${word} weight`, step: 0.01, value: first.start[i], min: first.x[0], max: first.x[1],
      text: (value) => heldout.minus(value.toFixed(2)),
    }, run));
    const rates = Object.fromEntries(names.map((name) => [name, panel.slider(`rate-${name}`, {
      ...settings.rate, label: `rate of ${name}`, value: Math.log10(first.rates[name]),
      text: (value) => (10 ** value).toPrecision(2),
    }, run)]));
    const step = panel.slider("step", { label: "step", min: 0, max: settings.steps, step: 1, value: settings.steps }, show);
    const [play] = panel.buttons({ Play: () => (timer ? pause() : start()), Step: () => { pause(); advance(); }, Reset: reset });
    const numbers = Object.fromEntries(names.map((name) => [name, panel.number(name, `loss, ${name}`)]));
    let [surface, paths, timer, chart] = [null, null, null, null];

    function changeSurface() {
      const chosen = settings.surfaces[choice.value];
      surface = mathematics.surface(chosen);
      starts.forEach((input, i) => {
        const range = [chosen.x, chosen.y][i];
        Object.assign(input.row.querySelector("input"), { min: range[0], max: range[1] });
        input.value = chosen.start[i];
      });
      for (const name of names) rates[name].value = Math.log10(chosen.rates[name]);
      panel.stage.replaceChildren();
      chart = new Chart(panel.stage, {
        x: { domain: chosen.x, label: "first weight" },
        y: { domain: chosen.y, label: "second weight" },
        height: "equal",
        draw: picture,
      });
      // a press on the surface is a new start, and the mouse can drag it; a finger that drags scrolls the page
      const place = (event) => {
        chart.at(event).forEach((value, i) => { starts[i].value = value.toFixed(2); });
        run();
      };
      chart.svg.addEventListener("click", place);
      chart.svg.addEventListener("pointermove", (event) => {
        if (event.pointerType === "mouse" && event.buttons === 1) place(event);
      });
      chart.frame.classList.add("pressable");
      run();
    }

    function run() {
      const from = starts.map((input) => input.value);
      paths = Object.fromEntries(names.map((name) => [
        name, mathematics.path(name, surface.gradient, from, 10 ** rates[name].value, settings.steps),
      ]));
      show();
    }

    const reached = (name) => paths[name].slice(0, step.value + 1);
    const out = (w) => !w.every((value) => Math.abs(value) < 1e6);

    function picture() {
      const chosen = settings.surfaces[choice.value];
      chart.contours(surface.loss, chosen.levels);
      chart.text([chosen.x[0], chosen.y[0]], "press to start here", { shift: [8, -8], kind: "muted small" });
      const ends = [];
      for (const name of names) {
        const [shape, kind] = looks[name];
        const points = reached(name).filter((w) => !out(w));
        chart.line(points, `thin ${kind}`);
        points.forEach((w, t) => { if (t % settings.mark === 0) chart.marker(w, shape, `small ${kind}`); });
        chart.marker(points.at(-1), shape, kind);
        ends.push({ name, kind, at: points.at(-1) });
      }
      chart.marker(starts.map((input) => input.value), "cross", "text-color");
      labels(ends);
    }

    /* Each path has its name at its end; names that would meet are moved apart, down the picture. */
    function labels(ends) {
      const inside = ({ at: [a, b] }) => a >= chart.axes.x.domain[0] && a <= chart.axes.x.domain[1]
        && b >= chart.axes.y.domain[0] && b <= chart.axes.y.domain[1];
      let free = -Infinity;
      for (const end of ends.filter(inside).sort((p, q) => q.at[1] - p.at[1])) {
        const y = Math.max(chart.y(end.at[1]) - 8, free);
        const left = chart.x(end.at[0]) > chart.left + chart.innerWidth - 90;
        chart.text(end.at, end.name, {
          shift: [left ? -12 : 12, y - chart.y(end.at[1])], anchor: left ? "end" : "start", kind: `halo ${end.kind}`,
        });
        free = y + 17;
      }
    }

    function show() {
      const losses = names.map((name) => {
        const w = reached(name).at(-1);
        const loss = out(w) ? null : surface.loss(w);
        numbers[name]({ w, loss }, loss === null ? "left every bound" : heldout.minus(loss.toPrecision(3)));
        return [name, loss];
      });
      chart.redraw();
      const best = losses.filter(([, loss]) => loss !== null).sort(([, a], [, b]) => a - b)[0];
      const lost = losses.filter(([, loss]) => loss === null).map(([name]) => name);
      const sentence = `After ${step.value} steps ${best ? `${best[0]} is lowest, at a loss of `
        + `${heldout.minus(best[1].toPrecision(3))}` : "no path is left"}`
        + `${lost.length && best ? `; ${lost.join(" and ")} left every bound` : ""}.`;
      if (!timer) panel.say(sentence);
      chart.describe(`The surface as contours, with the paths of ${names.join(", ")} from one start. ${sentence}`);
    }

    function advance() {
      step.value = Math.min(step.value + 1, settings.steps);
      if (step.value === settings.steps) pause();
      show();
    }

    function start() {
      if (step.value === settings.steps) step.value = 0;
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        // no motion: straight to the end
        step.value = settings.steps;
        show();
        return;
      }
      play.textContent = "Pause";
      timer = setInterval(advance, 100);
      show();
    }

    function pause() {
      clearInterval(timer);
      timer = null;
      play.textContent = "Play";
    }

    function reset() {
      pause();
      step.value = 0;
      changeSurface();
    }

    changeSurface();
  }

  (heldout.explorables ??= {}).race = race;
})((globalThis.heldout ??= {}));
