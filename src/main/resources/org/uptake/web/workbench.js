// What pages do beyond links and forms; each of them works without it.
"use strict";
// Errors are pages too: show them where the part would have been renewed.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400) {
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const problem = page.querySelector(".problem");
    const form = event.detail.requestConfig.elt.closest("form");
    if (problem && form) {
      form.querySelectorAll(".problem").forEach((old) => old.remove());
      form.prepend(document.importNode(problem, true));
    }
  }
});
// The keyboard stays where it was when a row is renewed.
document.addEventListener("htmx:afterSwap", (event) => {
  const told = document.getElementById(event.detail.target.id);
  const to = told && told.querySelector("form button, a");
  if (to && event.detail.target.id.startsWith("row-")) {
    to.focus({ preventScroll: true });
  }
});
const drop = document.getElementById("drop");
if (drop) {
  const input = drop.querySelector("input[type=file]");
  ["dragover", "dragenter"].forEach((name) =>
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    }));
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    input.files = event.dataTransfer.files;
  });
}
// "/" leads to the search box, as in many programs.
document.addEventListener("keydown", (event) => {
  const box = document.querySelector("input[type=search]");
  const isTyping = event.target.closest("input, select, textarea");
  if (event.key === "/" && box && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
  }
});
