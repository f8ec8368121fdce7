
"use strict";
(() => {
  const form = document.getElementById("filters");
  const fields = form.elements;
  const body = document.querySelector("tbody");
  const rows = [...body.rows];
  const words = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
  const statuses = [...form.querySelectorAll("input[name=status]")];

  const choices = ["by", "to", "records", "themes"];

  const values = (row, name) => {
    switch (name) {
      case "themes": return row.dataset.themes.split(" ");
      case "records": return [row.dataset.year, row.dataset.record];
      default: return [row.dataset[name]];
    }
  };

  for (const name of choices) {
    const all = new Set(rows.flatMap(row => values(row, name)).filter(value => value));
    for (const value of [...all].sort((a, b) => a.localeCompare(b))) {
      fields[name].append(new Option(value, value));
    }
  }

  const matches = row => {
    const chosen = statuses.filter(box => box.checked).map(box => box.value);
    return (chosen.length === 0 || chosen.includes(row.dataset.status))
      && choices.every(name => !fields[name].value || values(row, name).includes(fields[name].value))
      && fields.words.value.toLowerCase().split(/\s+/).every(word => words.get(row).includes(word));
  };

  let most = 1000; // as in the style

  const filter = () => {
    let matching = 0;
    for (const row of rows) {
      row.hidden = !matches(row);
      matching += row.hidden ? 0 : 1;
      row.classList.toggle("beyond", !row.hidden && matching > most);
    }
    const shown = Math.min(matching, most);
    form.querySelector("output").textContent =
      shown === rows.length ? "" : shown + " of " + rows.length + " shown";
    fields.more.hidden = shown === matching;
    fields.more.textContent = "Show the other " + (matching - shown) + " too";
  };
  fields.more.addEventListener("click", () => { most = Infinity; filter(); });

  const key = (row, name) => {
    switch (name) {
      case "action": return row.querySelector(".action").textContent;
      case "status": return String(statuses.findIndex(box => box.value === row.dataset.status));
      default: return row.dataset[name];
    }
  };

  // Rows without a value stand last, whichever way.
  const compare = (name, sign) => (one, other) => {
    const a = key(one, name), b = key(other, name);
    if (!a || !b) {
      return (a ? 0 : 1) - (b ? 0 : 1);
    }
    return sign * a.localeCompare(b, undefined, {numeric: true});
  };

  const sort = heading => {
    const sign = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    for (const other of document.querySelectorAll("th[aria-sort]")) {
      other.removeAttribute("aria-sort");
    }
    heading.setAttribute("aria-sort", sign === 1 ? "ascending" : "descending");
    body.append(...rows.sort(compare(heading.dataset.sort, sign)));
    filter();
  };

  for (const heading of document.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading));
    heading.append(button);
  }

  const unfold = open => {
    for (const part of body.querySelectorAll("details")) {
      part.open = open;
    }
    fields.unfold.setAttribute("aria-pressed", String(open));
    fields.unfold.textContent = open ? "Fold all" : "Unfold all";
  };
  fields.unfold.addEventListener("click", () => unfold(fields.unfold.getAttribute("aria-pressed") === "false"));

  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  document.querySelector(".choices").hidden = false;
  filter();
  document.documentElement.classList.add("scripted");
})();
