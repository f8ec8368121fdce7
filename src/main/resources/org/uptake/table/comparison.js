
"use strict";
(() => {
  const form = document.getElementById("filters");
  const fields = form.elements;
  const parts = [...document.querySelectorAll("tbody[data-theme]")];
  const marks = [...form.querySelectorAll("input[name=mark]")];
  const text = node => node.textContent.toLowerCase();
  const listed = node => (node.dataset.marks || "").split(" ");

  // An aligned row is shown or hidden as a whole, so that nothing loses its counterpart.
  const units = parts.flatMap(part => [
    ...[...part.querySelectorAll("tr.aligned")].map(row => ({
      node: row, theme: part.dataset.theme, aligned: true, words: text(row),
      marks: new Set([...row.querySelectorAll("[data-marks]")].flatMap(listed)),
    })),
    ...[...part.querySelectorAll("tr.single article")].map(entry => ({
      node: entry, theme: part.dataset.theme, aligned: false, words: text(entry), marks: new Set(listed(entry)),
    })),
  ]);

  const filter = () => {
    const chosen = marks.filter(box => box.checked).map(box => box.value);
    const words = fields.words.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const unit of units) {
      const fits = (!fields.theme.value || unit.theme === fields.theme.value)
        && (!fields.aligned || !fields.aligned.checked || unit.aligned)
        && (chosen.length === 0 || chosen.some(mark => unit.marks.has(mark)))
        && words.every(word => unit.words.includes(word));
      unit.node.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const row of document.querySelectorAll("tr.single")) {
      row.hidden = !row.querySelector("article:not([hidden])");
      const heading = row.previousElementSibling;
      if (heading && heading.classList.contains("rest")) {
        heading.hidden = row.hidden;
      }
    }
    for (const part of parts) {
      part.hidden = !part.querySelector("tr.aligned:not([hidden]), tr.single:not([hidden])");
    }
    form.querySelector("output").textContent =
      shown === units.length ? "" : shown + " of " + units.length + " shown";
  };

  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  form.hidden = false;
  document.documentElement.classList.add("scripted");
  filter();
})();
