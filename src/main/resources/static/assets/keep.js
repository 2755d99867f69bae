// Keeps what was typed in a form until it has been taken, so that an expired session, a lost network or a refused
// save loses nothing. Lives in this tab only (sessionStorage); never passwords, files, hidden fields or what is marked
// data-keep="no". A form taken by the server is forgotten when another page answers.
(() => {
  const PREFIX = "kept:";
  const english = document.documentElement.lang === "en";
  const forms = [...document.querySelectorAll("form[method=post]:not([data-keep=no])")].filter((form) =>
    form.querySelector("textarea, input:not([type=hidden]), select"));
  const EACH_TIME = ["_csrf", "version", "seen", "previewed"];
  // A form is the same wherever it is shown: on its own page, or again at the address it was sent to.
  const keyOf = (form) => {
    const about = [...form.querySelectorAll("input[type=hidden]")].filter((field) => !EACH_TIME.includes(field.name));
    return PREFIX + (form.getAttribute("action") || location.pathname) + "#" + about.map((field) => field.name + "=" + field.value).join("&");
  };
  const entries = () => Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX));
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
    for (const key of entries()) {
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
    // Where the form is filled in; a refused one stands at the address it was sent to, which may be no page.
    const page = (refused && before && JSON.parse(before).page) || location.pathname + location.search;
    const keep = (sent) => sessionStorage.setItem(key, JSON.stringify({ values: read(form), sent, page, at: Date.now() }));
    form.addEventListener("input", () => keep(false));
    form.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) keep(true);
    });
  }

  // The door leads back to the page of the form that was sent last.
  const back = document.querySelector("[data-back]");
  if (back && back.value) {
    const sent = entries().map((key) => JSON.parse(sessionStorage.getItem(key))).filter((entry) => entry.sent && entry.page);
    const last = sent.sort((one, other) => other.at - one.at)[0];
    if (last) back.value = last.page;
  }

  // Whoever comes through the door next may be another: the page that visit.js keeps goes.
  if (back && "caches" in window) caches.delete("visits");

  // Who signs out leaves nothing behind for the next one at this machine.
  for (const form of document.querySelectorAll("form[action='/sign-out']")) {
    form.addEventListener("submit", () => entries().forEach((key) => sessionStorage.removeItem(key)));
  }

  // What was sent has been taken once a page of the workspace answers that is neither the same form nor an error or sign-in page.
  if (document.body.classList.contains("desk")) {
    const here = forms.map(keyOf);
    for (const key of entries()) {
      if (!here.includes(key) && JSON.parse(sessionStorage.getItem(key)).sent) sessionStorage.removeItem(key);
    }
  }
})();
