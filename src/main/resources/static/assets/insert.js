// Puts what is chosen in a picker into the text beside it, where the cursor is; a table or a chart on a line of its own.
(() => {
  const chosen = (id) => document.getElementById("insert-" + id).value;
  const mark = () => "{" + chosen("figure") + (chosen("aspect") ? ":" + chosen("aspect") : "") + "}";

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-insert]");
    if (!button) return;
    const text = button.form.elements[button.closest("[data-insert-into]").dataset.insertInto];
    const before = text.value.slice(0, text.selectionStart);
    const after = text.value.slice(text.selectionEnd);
    const words =
      button.dataset.insert === "figure"
        ? mark()
        : (before && !before.endsWith("\n") ? "\n" : "") + chosen("drawing") + (after.startsWith("\n") ? "" : "\n");
    text.setRangeText(words, text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
    text.focus();
  });
})();
