// Keeps visits that were recorded without a connection and sends them when there is one. Each visit carries a key, so that what
// is sent twice is taken once. They lie under the account that recorded them and are sent by nobody else.
(() => {
  const STORE = "visits";
  const CACHE = "visits";
  const PAGE = "/app/activities/visits/new";
  const SEND = "/app/activities/visits";
  const RETRY = 30000;
  const english = document.documentElement.lang === "en";
  const say = (vi, en) => (english ? en : vi);
  const form = document.querySelector("form[data-visit]");
  const place = document.querySelector("[data-visits]");
  let sending = false;
  let problem = "";
  const sent = [];

  const read = () => JSON.parse(localStorage.getItem(STORE) || "[]");
  const write = (visits) => localStorage.setItem(STORE, JSON.stringify(visits));
  const change = (key, act) => write(read().flatMap((visit) => (visit.key === key ? act(visit) : [visit])));

  const newKey = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  const button = (text, act) => {
    const made = element("button", text, "button small");
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  };

  const row = (visit) => {
    const line = document.createElement("li");
    const words = document.createElement("div");
    const what = element("p", visit.fields.find(([name]) => name === "enterprise")[1], "what");
    what.lang = "vi";
    words.append(what, element("p", visit.fault || say("Chưa gửi", "Not sent yet"), "detail"));
    line.append(words);
    if (visit.fault) line.append(button(say("Sửa", "Mend"), () => mend(visit)));
    if (visit.fault) line.append(button(say("Bỏ", "Drop"), () => (change(visit.key, () => []), show())));
    return line;
  };

  const arrived = ({ what, href }) => {
    const note = document.createElement("div");
    note.className = "notice good";
    const link = element("a", what);
    link.href = href;
    link.lang = "vi";
    const words = element("p", say("Đã ghi: ", "Recorded: "));
    words.append(link);
    note.append(document.createElement("span"), words);
    return note;
  };

  const show = () => {
    if (!place || !form) return;
    const mine = read().filter((visit) => visit.account === form.dataset.visit);
    place.replaceChildren(...sent.map(arrived));
    if (mine.length === 0) return;
    const box = document.createElement("section");
    box.className = "panel next";
    const list = document.createElement("ul");
    list.className = "todo";
    list.append(...mine.map(row));
    box.append(element("h2", say("Phiếu đang nằm trong máy: ", "Kept on this telephone: ") + mine.length));
    if (problem) box.append(element("p", problem));
    box.append(list);
    if (mine.some((visit) => !visit.fault)) box.append(button(say("Gửi ngay", "Send now"), send));
    place.append(box);
  };

  // Puts a refused visit back into the form; it keeps its key.
  const mend = (visit) => {
    change(visit.key, () => []);
    for (const field of form.elements) {
      if (!field.name || field.name === "_csrf") continue;
      const said = visit.fields.find(([name]) => name === field.name);
      if (field.type === "radio" || field.type === "checkbox") field.checked = !!said && said[1] === field.value;
      else field.value = said ? said[1] : "";
    }
    show();
    form.elements.enterprise.focus();
  };

  const page = async () => {
    const answer = await fetch(PAGE, { cache: "no-store", credentials: "same-origin" });
    const there = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok ? there.querySelector("form[data-visit]") : null;
  };

  const sendOne = async (visit, token) => {
    const body = new URLSearchParams(visit.fields);
    body.set("_csrf", token);
    const answer = await fetch(SEND, { method: "POST", body, credentials: "same-origin" });
    if (answer.ok && answer.redirected && /\/app\/activities\/\d+$/.test(new URL(answer.url).pathname)) {
      change(visit.key, () => []);
      sent.unshift({ what: visit.fields.find(([name]) => name === "enterprise")[1], href: answer.url });
      return;
    }
    if (answer.status !== 422) throw new Error(String(answer.status));
    const told = new DOMParser().parseFromString(await answer.text(), "text/html");
    const faults = [...told.querySelectorAll("[data-first] li")].map((fault) => fault.textContent.trim()).join(" ");
    change(visit.key, () => [{ ...visit, fault: faults || say("Chưa được nhận", "Not taken") }]);
  };

  const send = async () => {
    if (sending || read().every((visit) => visit.fault)) return;
    sending = true;
    problem = "";
    try {
      const fresh = await page();
      if (!fresh) {
        problem = say("Đăng nhập lại để gửi.", "Sign in again to send them.");
        return;
      }
      const mine = read().filter((visit) => visit.account === fresh.dataset.visit && !visit.fault);
      for (const visit of mine) await sendOne(visit, fresh.querySelector("[name=_csrf]").value);
    } catch {
      problem = say("Chưa có mạng; sẽ tự gửi khi có.", "No connection; they are sent by themselves later.");
    } finally {
      sending = false;
      show();
    }
  };

  const forget = () => {
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith("kept:" + SEND))
      .forEach((name) => sessionStorage.removeItem(name));
  };

  // Says so once the page opens without a connection too.
  const ready = async () => {
    if (!("serviceWorker" in navigator && "caches" in window)) return;
    const files = [...document.querySelectorAll("link[rel=stylesheet], script[src]")].map((one) => one.href || one.src);
    try {
      await navigator.serviceWorker.register("/app/activities/visits/worker.js");
      await navigator.serviceWorker.ready;
      await (await caches.open(CACHE)).addAll([PAGE, ...files]);
    } catch {
      // without a connection what was kept before is what there is
    }
    if (await caches.match(PAGE)) form.querySelector("[data-ready]").hidden = false;
  };

  if (form) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const fields = [...new FormData(form).entries()].filter(([name]) => name !== "_csrf");
      const key = form.elements.key.value;
      write([...read().filter((visit) => visit.key !== key), { key, account: form.dataset.visit, fields }]);
      form.reset();
      form.elements.enterprise.value = "";
      form.elements.note.value = "";
      form.elements.key.value = newKey();
      forget();
      show();
      form.closest(".panel").parentElement.scrollIntoView();
      send();
    });
    if (!form.querySelector("[data-first]")) form.elements.key.value = newKey();
    ready();
  }

  // Who signs out leaves no page behind; visits that were not sent wait for the one who recorded them.
  for (const out of document.querySelectorAll("form[action='/sign-out']")) {
    out.addEventListener("submit", () => "caches" in window && caches.delete(CACHE));
  }

  addEventListener("online", send);
  setInterval(send, RETRY);
  show();
  if (read().length > 0) send();
})();
