// Keeps what was typed in a form until it has been taken, so that an expired session, a lost network or a refused
// save loses nothing. Lives in this tab only (sessionStorage); never passwords, files, hidden fields or what is marked
// data-keep="no". A form taken by the server is forgotten when another page answers.
(() => {
  const PREFIX = "kept:";
  const english = document.documentElement.lang === "en";
  const forms = [...document.querySelectorAll("form[method=post]:not([data-keep=no])")].filter((form) =>
    form.querySelector("textarea, input:not([type=hidden]), select"));
  const keyOf = (form) => PREFIX + location.pathname + "#" + (form.getAttribute("action") || "");
  const kept = (field) =>
    field.name && !field.disabled && !field.readOnly && field.dataset.keep !== "no" && !["password", "file", "hidden", "submit", "button"].includes(field.type);
  const fields = (form) => [...form.elements].filter(kept);
  const isChoice = (field) => field.type === "checkbox" || field.type === "radio";

  const read = (form) => fields(form).map((field) => [field.name, field.value, isChoice(field) ? field.checked : null]);

  const write = (form, values) => {
    const left = [...values];
    let changed = false;
    for (const field of fields(form)) {
      const at = left.findIndex(([name, value]) => name === field.name && (!isChoice(field) || value === field.value));
      if (at < 0) continue;
      const [[, value, checked]] = left.splice(at, 1);
      if (isChoice(field) ? field.checked !== checked : field.value !== value) {
        changed = true;
        if (isChoice(field)) field.checked = checked;
        else field.value = value;
      }
    }
    return changed;
  };

  const tell = (form) => {
    const note = document.createElement("div");
    note.className = "notice";
    note.setAttribute("role", "status");
    const text = document.createElement("p");
    text.textContent = english
      ? "What you typed here before has been put back. It has not been saved yet."
      : "Nội dung đã nhập trước đó được đặt lại vào đây. Nội dung này chưa được lưu.";
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "button small";
    drop.textContent = english ? "Drop it" : "Bỏ đi";
    drop.addEventListener("click", () => {
      sessionStorage.removeItem(keyOf(form));
      location.reload();
    });
    note.append(document.createElement("span"), text, drop);
    form.prepend(note);
  };

  // The server says that it took what was sent from this very page: forget it.
  if (document.querySelector("[data-taken]")) {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
      if (JSON.parse(sessionStorage.getItem(key)).sent) sessionStorage.removeItem(key);
    }
  }

  for (const form of forms) {
    const key = keyOf(form);
    const before = sessionStorage.getItem(key);
    const refused = document.querySelector("[data-first]");
    if (before && !refused) {
      try {
        if (write(form, JSON.parse(before).values)) tell(form);
      } catch {
        sessionStorage.removeItem(key);
      }
    }
    form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify({ values: read(form), sent: false })));
    form.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) sessionStorage.setItem(key, JSON.stringify({ values: read(form), sent: true }));
    });
  }

  // What was sent has been taken once a page of the workspace answers that is neither the same form nor an error or sign-in page.
  if (document.body.classList.contains("desk")) {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
      const here = key.startsWith(PREFIX + location.pathname + "#");
      if (!here && JSON.parse(sessionStorage.getItem(key)).sent) sessionStorage.removeItem(key);
    }
  }
})();
