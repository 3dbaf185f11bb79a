/* Early stopping played on recorded validation curves: patience, the least change, and which training. */
(function (heldout) {
  "use strict";
  const { mathematics, Chart } = heldout;

  function patience(panel, settings) {
    const { curves, sliders } = settings;
    const inputs = {
      patience: panel.slider("patience", sliders.patience, update),
      delta: panel.slider("delta", { ...sliders.delta, text: (value) => value.toFixed(3) }, update),
      seed: panel.slider("seed", sliders.seed, update),
    };
    const numbers = {
      stopped: panel.number("stopped", "stops after epoch"),
      kept: panel.number("kept", "keeps epoch"),
      spent: panel.number("spent", "epochs spent"),
      loss: panel.number("loss", "validation loss kept"),
      lowest: panel.number("lowest", "lowest of the whole curve"),
    };
    const chart = new Chart(panel.stage, {
      x: { domain: [0, curves[0].length - 1], label: "epoch" },
      y: { domain: settings.y, label: "validation loss (nats)" },
      height: (width) => Math.max(260, Math.min(350, 0.55 * width)),
      draw: picture,
    });
    let [curve, outcome] = [null, null];

    function picture() {
      const { stopped, kept, spent, records } = outcome;
      const points = curve.map((value, epoch) => [epoch, value]);
      const last = spent - 1;
      chart.band([kept, last], settings.y, "waited");
      chart.line(points.slice(last), "dashed muted");
      chart.line(points.slice(0, spent), "blue");
      for (const epoch of records) chart.marker(points[epoch], "diamond", "small blue");
      chart.marker(points[kept], "circle", "large text-color");
      const turned = kept > curve.length * 0.75;
      chart.text(points[kept], "kept", { shift: [0, 24], anchor: turned ? "end" : "middle", kind: "halo" });
      if (stopped === null) return;
      chart.marker(points[stopped], "square", "large text-color");
      const late = stopped > curve.length * 0.75;
      chart.text(points[stopped], "stopped", {
        shift: [late ? -10 : 0, -16], anchor: late ? "end" : "start", kind: "halo",
      });
    }

    function update() {
      curve = curves[inputs.seed.value];
      outcome = mathematics.earlyStopping(curve, inputs.patience.value, inputs.delta.value);
      const { stopped, kept, spent } = outcome;
      const lowest = Math.min(...curve);
      numbers.stopped(stopped, stopped === null ? "never" : String(stopped));
      numbers.kept(kept, String(kept));
      numbers.spent(spent, `${spent} of ${curve.length}`);
      numbers.loss(curve[kept], curve[kept].toFixed(3));
      numbers.lowest(lowest, lowest.toFixed(3));
      chart.redraw();
      const sentence = `Training ${inputs.seed.value}, patience ${inputs.patience.value}, least change `
        + `${inputs.delta.value.toFixed(3)}: it ${stopped === null ? "never stops" : `stops after epoch ${stopped}`} and keeps `
        + `epoch ${kept}; ${spent} epochs are spent.`;
      panel.say(sentence);
      chart.describe(`The validation loss of one recorded training, epochs that set a record marked, the wait after the `
        + `last one shaded. ${sentence}`);
    }

    update();
  }

  (heldout.explorables ??= {}).patience = patience;
})((globalThis.heldout ??= {}));
