// A form that is a table of numbers (<form data-sums>): arrows and Enter walk the cells, closings and sums follow what is typed.
// A row says with data-opening what it begins with; a cell that counts has data-sum (its column) and data-sign (1, -1); cells
// that are no fields say their number with data-amount, fields what they count as while they are empty with data-empty.
(() => {
  const written = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en" : "vi");
  const digits = (text) => text.trim().replace(/[.,\s]/g, "");
  const amount = (cell) => {
    if (cell.dataset.amount !== undefined) return Number(cell.dataset.amount);
    const typed = digits(cell.value) || cell.dataset.empty || "";
    return /^\d+$/.test(typed) ? Number(typed) : 0;
  };

  const count = (form) => {
    const totals = {};
    const add = (column, number) => (totals[column] = (totals[column] || 0) + number);
    for (const row of form.querySelectorAll("tr[data-opening]")) {
      let closing = Number(row.dataset.opening);
      add("opening", closing);
      for (const cell of row.querySelectorAll("[data-sum]")) {
        closing += Number(cell.dataset.sign) * amount(cell);
        add(cell.dataset.sum, amount(cell));
      }
      add("closing", closing);
      const shown = row.querySelector("[data-closing]");
      shown.textContent = written.format(closing);
      shown.classList.toggle("below", closing < 0);
    }
    for (const total of form.querySelectorAll("[data-total]")) total.textContent = written.format(totals[total.dataset.total] || 0);
  };

  const cellsOf = (row) => [...row.querySelectorAll("input.control")];

  const step = (field, down, across) => {
    const row = field.closest("tr");
    const at = cellsOf(row).findIndex((cell) => cell === field);
    if (across) return cellsOf(row)[at + across];
    const rows = [...row.parentElement.children].filter((other) => cellsOf(other).length > 0);
    const next = rows[rows.indexOf(row) + down];
    if (!next) return null;
    return next.querySelector(`input[data-sum="${field.dataset.sum}"]`) || cellsOf(next)[0];
  };

  const target = (event) => {
    const field = event.target;
    const edge = (end) => field.selectionStart === end && field.selectionEnd === end;
    const all = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    switch (event.key) {
      case "ArrowDown":
      case "Enter":
        return step(field, event.shiftKey ? -1 : 1, 0);
      case "ArrowUp":
        return step(field, -1, 0);
      case "ArrowRight":
        return all || edge(field.value.length) ? step(field, 0, 1) : null;
      case "ArrowLeft":
        return all || edge(0) ? step(field, 0, -1) : null;
      default:
        return null;
    }
  };

  for (const form of document.querySelectorAll("form[data-sums]")) {
    form.addEventListener("input", () => count(form));
    form.addEventListener("keydown", (event) => {
      if (!event.target.matches?.("td input.control") || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = target(event);
      if (event.key === "Enter" || next) event.preventDefault();
      if (next) {
        next.focus();
        next.select();
      }
    });
    count(form);
    // what was kept in the tab is put back by then
    window.addEventListener("load", () => count(form));
  }
})();
