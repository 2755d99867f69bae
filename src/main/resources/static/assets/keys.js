// The keyboard of the workspace: / search, j and k walk the rows, Enter opens one, x marks it, Escape closes a sheet.
(() => {
  const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  const rows = () => [...document.querySelectorAll(".table tbody tr, .todo > li, .card")].filter((row) => row.querySelector("a"));
  const doorOf = (row) => row.querySelector(".rowlink, th a, a.what, .what a, a");

  const walk = (step) => {
    const all = rows();
    if (all.length === 0) return;
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
    document.querySelectorAll(".now").forEach((row) => row.classList.remove("now"));
    next.classList.add("now");
    doorOf(next).focus();
    next.scrollIntoView({ block: "nearest" });
  };

  const mark = () => {
    const box = document.activeElement.closest("tr")?.querySelector("input[type=checkbox]");
    if (box) box.click();
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = document.querySelector(".menu[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const answer = { "/": () => document.getElementById("q")?.focus(), j: () => walk(1), k: () => walk(-1), x: mark }[event.key];
    if (!answer) return;
    event.preventDefault();
    answer();
  });

  document.addEventListener("click", (event) => {
    document.querySelectorAll(".menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    // A row opens where it is clicked, unless something in it was meant or text is being chosen.
    const row = event.target.closest("tr[data-row], .table tbody tr");
    if (!row || event.target.closest("a, button, input, label, select, summary") || String(getSelection())) return;
    row.querySelector(".rowlink")?.click();
  });

  const countMarked = () => {
    const chosen = document.querySelectorAll(".table tbody input[type=checkbox]:checked");
    document.querySelectorAll(".table tbody tr").forEach((row) =>
      row.classList.toggle("chosen", Boolean(row.querySelector("input[type=checkbox]:checked"))));
    document.querySelectorAll("[data-bulk]").forEach((bulk) => {
      bulk.hidden = chosen.length === 0;
      const count = bulk.querySelector("[data-count]");
      if (count) count.textContent = chosen.length;
    });
  };

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-all]")) {
      event.target.closest("table").querySelectorAll("tbody input[type=checkbox]").forEach((box) => (box.checked = event.target.checked));
    }
    if (event.target.matches(".table input[type=checkbox]")) countMarked();
    // A choice that is its own question needs no button: <select data-go>.
    if (event.target.matches("[data-go]")) event.target.form.requestSubmit();
  });

  // On a telephone the list matters more than its filters.
  if (matchMedia("(max-width: 48rem)").matches) {
    document.querySelectorAll("details[data-narrow=closed]").forEach((details) => (details.open = false));
  }

  document.querySelector("[data-first]")?.focus();
})();
