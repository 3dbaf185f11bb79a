/* Charts: axes in SVG, and marks in the units of the data. */
(function (heldout) {
  "use strict";

  function svg(tag, attributes, ...children) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  /* Markers around the origin that are told apart without color. */
  const shapes = {
    circle: "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0",
    square: "M-4,-4h8v8h-8z",
    triangle: "M0,-5L5,4H-5z",
    diamond: "M0,-5.5L5.5,0L0,5.5L-5.5,0z",
    cross: "M-5,-5L5,5M-5,5L5,-5",
  };

  const minus = (text) => text.replace("-", "\u2212");
  let clips = 0;

  class Chart {
    /* `x` and `y`: { domain, label, ticks }, where ticks are how many, or their places. `height`: of the drawing
       for a width, both in pixels; or "equal" for a unit of one length in both directions. `draw` adds the marks,
       again whenever the width changes. */
    constructor(parent, { x, y, height, draw }) {
      Object.assign(this, { axes: { x, y }, height, draw });
      this.frame = heldout.element("div", { class: "explorable-chart" });
      this.svg = svg("svg", { role: "img" });
      this.frame.append(this.svg);
      parent.append(this.frame);
      this.clip = `explorable-clip-${(clips += 1)}`;
      new ResizeObserver(() => { if (this.frame.clientWidth !== this.width) this.redraw(); }).observe(this.frame);
    }

    redraw() {
      const { x, y } = this.axes;
      this.width = this.frame.clientWidth;
      if (!this.width) return; // not shown
      [this.left, this.right, this.top, this.bottom] = [y.label ? 54 : 14, 14, 10, x.label ? 46 : 10];
      this.innerWidth = this.width - this.left - this.right;
      const span = ([low, high]) => high - low;
      this.innerHeight = this.height === "equal"
        ? (this.innerWidth * span(y.domain)) / span(x.domain)
        : this.height(this.width) - this.top - this.bottom;
      const height = this.innerHeight + this.top + this.bottom;
      this.x = (value) => this.left + ((value - x.domain[0]) / span(x.domain)) * this.innerWidth;
      this.y = (value) => this.top + ((y.domain[1] - value) / span(y.domain)) * this.innerHeight;
      this.svg.setAttribute("viewBox", `0 0 ${this.width} ${height}`);
      const area = { x: this.left, y: this.top, width: this.innerWidth, height: this.innerHeight };
      this.marks = svg("g", { "clip-path": `url(#${this.clip})` });
      this.over = svg("g", {});
      this.svg.replaceChildren(
        svg("clipPath", { id: this.clip }, svg("rect", area)), this.drawnAxes(x, y), this.marks, this.over,
      );
      this.draw(this);
    }

    drawnAxes(x, y) {
      const group = svg("g", { class: "axes" });
      const [end, foot] = [this.left + this.innerWidth, this.top + this.innerHeight];
      const places = ({ ticks = 5, domain }) => (Array.isArray(ticks) ? ticks : d3.ticks(...domain, ticks));
      const text = (content, attributes) => group.append(svg("text", attributes, minus(String(content))));
      for (const value of places(x)) {
        const at = this.x(value);
        group.append(svg("path", { class: "grid", d: `M${at},${this.top}V${foot}` }));
        text(value, { x: at, y: foot + 17, "text-anchor": "middle" });
      }
      for (const value of places(y)) {
        const at = this.y(value);
        group.append(svg("path", { class: "grid", d: `M${this.left},${at}H${end}` }));
        text(value, { x: this.left - 7, y: at + 4, "text-anchor": "end" });
      }
      group.append(svg("path", { class: "axis", d: `M${this.left},${this.top}V${foot}H${end}` }));
      if (x.label) text(x.label, { x: (this.left + end) / 2, y: foot + 38, "text-anchor": "middle" });
      if (y.label) {
        const middle = (this.top + foot) / 2;
        text(y.label, { transform: `translate(14 ${middle}) rotate(-90)`, "text-anchor": "middle" });
      }
      return group;
    }

    /* Where a pointer is, in units of the data. */
    at(event) {
      const box = this.svg.getBoundingClientRect();
      const [{ domain: [x0, x1] }, { domain: [y0, y1] }] = [this.axes.x, this.axes.y];
      return [
        x0 + ((event.clientX - box.left - this.left) / this.innerWidth) * (x1 - x0),
        y1 - ((event.clientY - box.top - this.top) / this.innerHeight) * (y1 - y0),
      ];
    }

    /* A line through points; `closed` joins its ends. */
    line(points, kind, closed = false) {
      const places = points.map(([a, b]) => `${this.x(a).toFixed(2)},${this.y(b).toFixed(2)}`);
      this.marks.append(svg("path", { class: `line ${kind}`, d: `M${places.join("L")}${closed ? "Z" : ""}` }));
    }

    marker([a, b], shape, kind = "", scale = 1) {
      const place = `translate(${this.x(a).toFixed(2)} ${this.y(b).toFixed(2)}) scale(${scale})`;
      this.marks.append(svg("path", { class: `marker ${shape} ${kind}`, d: shapes[shape], transform: place }));
    }

    band([x0, x1], [y0, y1], kind) {
      const [left, top] = [this.x(x0), this.y(y1)];
      const size = { width: Math.max(0, this.x(x1) - left), height: Math.max(0, this.y(y0) - top) };
      this.marks.append(svg("rect", { class: kind, x: left, y: top, ...size }));
    }

    /* A text beside a point, `shift` pixels from it. */
    text([a, b], content, { shift: [right, down] = [0, 0], anchor = "start", kind = "" } = {}) {
      const attributes = { x: this.x(a) + right, y: this.y(b) + down, "text-anchor": anchor, class: `text ${kind}` };
      this.over.append(svg("text", attributes, content));
    }

    /* The curves on which a function of two weights has these values. */
    contours(height, levels, kind = "", cells = 90) {
      const [{ domain: [x0, x1] }, { domain: [y0, y1] }] = [this.axes.x, this.axes.y];
      const place = (i, low, high) => low + ((i - 0.5) / (cells - 1)) * (high - low);
      const values = Array.from({ length: cells ** 2 }, (_, i) =>
        height([place((i % cells) + 0.5, x0, x1), place(Math.floor(i / cells) + 0.5, y0, y1)]));
      for (const { coordinates } of d3.contours().size([cells, cells]).thresholds(levels)(values)) {
        for (const ring of coordinates.flat()) {
          this.line(ring.map(([i, j]) => [place(i, x0, x1), place(j, y0, y1)]), `contour ${kind}`, true);
        }
      }
    }

    /* What the picture shows, for who does not see it. */
    describe(sentence) {
      this.svg.setAttribute("aria-label", sentence);
    }
  }

  Object.assign(heldout, { Chart, minus });
})((globalThis.heldout ??= {}));
