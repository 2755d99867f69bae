// Days as people here write them, dd/mm/yyyy, whatever the browser's own language: the strokes come by themselves on a
// telephone's digits, and a small button opens the browser's calendar. Without it the field is plain text and read as such.
(() => {
  const english = document.documentElement.lang === "en";
  const iso = (typed) => /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  const two = (number) => number.padStart(2, "0");

  const calendar = (field) => {
    const native = document.createElement("input");
    native.type = "date";
    native.tabIndex = -1;
    native.setAttribute("aria-hidden", "true");
    native.dataset.keep = "no";
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", english ? "Choose from a calendar" : "Chọn trên lịch");
    button.addEventListener("click", () => {
      const typed = iso(field.value);
      native.value = typed ? `${typed[3]}-${two(typed[2])}-${two(typed[1])}` : "";
      native.showPicker();
    });
    native.addEventListener("change", () => {
      if (!native.value) return;
      field.value = native.value.split("-").reverse().join("/");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    });
    const wrap = document.createElement("span");
    wrap.className = "dated";
    field.replaceWith(wrap);
    wrap.append(field, button, native);
  };

  for (const field of document.querySelectorAll("input[data-date]")) {
    field.inputMode = "numeric";
    field.addEventListener("input", (event) => {
      if (event.inputType?.startsWith("delete")) return;
      if (/^\d{2}$|^\d{1,2}\/\d{2}$/.test(field.value)) field.value += "/";
    });
    if (!field.readOnly && "showPicker" in HTMLInputElement.prototype) calendar(field);
  }
})();
