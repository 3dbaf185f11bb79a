/* Puts each explorable in the place of its still picture when it comes into view. */
(function (heldout) {
  "use strict";

  function start(source) {
    const panel = new heldout.Panel();
    const still = source.parentElement.querySelector("img");
    panel.root.dataset.explorable = source.dataset.explorable;
    still.replaceWith(panel.root);
    heldout.explorables[source.dataset.explorable](panel, JSON.parse(source.textContent));
  }

  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      start(target.querySelector("script[data-explorable]"));
    }
  }, { rootMargin: "300px" });
  for (const host of document.querySelectorAll(".explorable")) near.observe(host);
})((globalThis.heldout ??= {}));
