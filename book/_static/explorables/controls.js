/* A panel of labelled native inputs, numbers with names, and a sentence that says the state. */
(function (heldout) {
  "use strict";

  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  let ids = 0;

  class Panel {
    /* The panel stands in `root`: the stage for the picture, then inputs, numbers and the sentence. */
    constructor() {
      this.stage = element("div", { class: "explorable-stage" });
      this.inputs = element("div", { class: "explorable-inputs" });
      this.numbers = element("dl", { class: "explorable-numbers" });
      this.sentence = element("p", { class: "explorable-sentence", role: "status" });
      this.root = element("div", { class: "explorable-panel" }, this.stage, this.inputs, this.numbers, this.sentence);
    }

    /* A slider. `text` writes its value; `changed` is called after the reader moved it. */
    slider(name, { label, min, max, step, value, text = String }, changed) {
      const id = `explorable-${(ids += 1)}`;
      const input = element("input", { type: "range", id, name, min, max, step, value });
      const output = element("output", { for: id });
      const shown = () => {
        output.textContent = text(input.valueAsNumber);
        input.setAttribute("aria-valuetext", output.textContent);
      };
      input.addEventListener("input", () => { shown(); changed(); });
      shown();
      const row = element("div", { class: "explorable-slider" }, element("label", { for: id }, label), output, input);
      this.inputs.append(row);
      return {
        row,
        get value() { return input.valueAsNumber; },
        set value(next) { input.value = next; shown(); },
      };
    }

    /* A choice of one of several, as radio buttons. `options` are texts by value. */
    choice(name, { label, options, value }, changed) {
      const group = `explorable-${(ids += 1)}-${name}`;
      const set = element("fieldset", { class: "explorable-choice" }, element("legend", {}, label));
      for (const [option, text] of Object.entries(options)) {
        const input = element("input", { type: "radio", name: group, value: option, "data-name": name });
        input.checked = option === value;
        input.addEventListener("change", changed);
        set.append(element("label", {}, input, text));
      }
      this.inputs.append(set);
      return { get value() { return set.querySelector(":checked").value; } };
    }

    /* Buttons side by side, by text. Returns them in that order. */
    buttons(actions) {
      const made = Object.entries(actions).map(([text, pressed]) => {
        const button = element("button", { type: "button" }, text);
        button.addEventListener("click", pressed);
        return button;
      });
      this.inputs.append(element("div", { class: "explorable-buttons" }, ...made));
      return made;
    }

    /* A number with a name. Returns what sets it: `data-value` has all digits, the text those worth reading. */
    number(name, label) {
      const output = element("output", { "data-name": name });
      this.numbers.append(element("div", {}, element("dt", {}, label), element("dd", {}, output)));
      return (value, text) => {
        output.dataset.value = JSON.stringify(value);
        output.textContent = text;
      };
    }

    /* Say the state, once the reader pauses: a screen reader would read out every step of a slider. */
    say(sentence) {
      clearTimeout(this.pause);
      const say = () => { this.sentence.textContent = sentence; };
      if (this.sentence.textContent) this.pause = setTimeout(say, 300);
      else say(); // the first one stands there, as if it had always done
    }
  }

  /* A thing to drag along the x axis of a chart, with the keys of a slider. It lies over the drawing, which is
     an image to a screen reader and so can hold nothing to act on. */
  function handle(chart, { name, label, min, max, get, set, text }) {
    const thumb = element("div", { class: "explorable-handle", role: "slider", tabindex: 0, "data-name": name,
      "aria-label": label, "aria-orientation": "horizontal" });
    const move = (value) => set(Math.min(max(), Math.max(min(), Math.round(value))));
    const keys = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
    thumb.addEventListener("keydown", (event) => {
      if (event.key === "Home") move(min());
      else if (event.key === "End") move(max());
      else if (event.key in keys) move(get() + keys[event.key]);
      else return;
      event.preventDefault();
    });
    thumb.addEventListener("pointerdown", (event) => {
      thumb.setPointerCapture(event.pointerId);
      thumb.focus();
      event.preventDefault();
    });
    thumb.addEventListener("pointermove", (event) => {
      if (thumb.hasPointerCapture(event.pointerId)) move(chart.at(event)[0]);
    });
    chart.frame.append(thumb);
    return {
      /* Put it where its value is. */
      place() {
        const [x, , top, height] = [chart.x(get()), 0, chart.top, chart.innerHeight];
        Object.assign(thumb.style, { left: `${x}px`, top: `${top}px`, height: `${height}px` });
        for (const [key, value] of Object.entries({ valuemin: min(), valuemax: max(), valuenow: get(), valuetext: text() })) {
          thumb.setAttribute(`aria-${key}`, value);
        }
      },
    };
  }

  Object.assign(heldout, { Panel, element, handle });
})((globalThis.heldout ??= {}));
