// Keeps visits that were recorded without a connection and sends them when there is one. Each visit carries a key, so that what
// is sent twice is taken once. They lie under the seat (account and unit) that recorded them and are sent from no other. Their
// photographs are kept by photos.js.
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
  const seat = document.body.dataset.seat;
  const late = form?.querySelector("[data-late]");
  const photo = form?.elements.photo;
  let saving = false;
  let sending = false;
  let problem = "";
  const sent = [];
  // What a full telephone could not write down of a visit that was refused; known until the page is left.
  const refusals = new Map();

  // Nothing where the browser allows no storage.
  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(STORE) || "[]");
    } catch {
      return [];
    }
  };
  const read = () => stored().map((visit) => ({ ...visit, ...refusals.get(visit.key) }));
  const write = (visits) => localStorage.setItem(STORE, JSON.stringify(visits));
  const change = (key, act) => write(stored().flatMap((visit) => (visit.key === key ? act(visit) : [visit])));

  const accountOf = (owner) => owner?.split("/")[0];
  const ofMe = (visit) => (visit.account || accountOf(visit.seat)) === accountOf(seat);
  // Earlier forms know their account alone.
  const ofMySeat = (visit) => ofMe(visit) && (visit.seat || seat) === seat;
  // Why it was not taken, by the fields of the form; earlier ones know the words alone.
  const faultsOf = (visit) => visit.faults ?? (visit.fault ? [{ field: "", words: visit.fault }] : []);
  const refused = (visit) => faultsOf(visit).length > 0;
  const unsent = () => read().filter((visit) => ofMySeat(visit) && !refused(visit));

  const parsed = (text) => new DOMParser().parseFromString(text, "text/html");
  const today = () => new Date().toLocaleDateString("en-GB", { timeZone: "Asia/Ho_Chi_Minh" });

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

  const pictures = (visit) => (visit.photos ? " · " + visit.photos + say(" ảnh", " photographs") : "");

  const remove = async (key) => {
    refusals.delete(key);
    change(key, () => []);
    await visitPhotos.drop(key);
  };

  // What the form calls a field, before its words.
  const named = ({ field, words }) => {
    const label = field && boxOf(field)?.querySelector("label, legend").firstChild.textContent.trim();
    return label ? label + ": " + words : words;
  };

  const row = (visit) => {
    const line = document.createElement("li");
    const words = document.createElement("div");
    const what = element("p", visit.fields.find(([name]) => name === "enterprise")[1], "what");
    what.lang = "vi";
    words.append(what);
    line.append(words);
    if (!ofMySeat(visit)) {
      const unit = element("span", visit.unit);
      unit.lang = "vi";
      const waits = element("p", say("Chờ đồng chí trở lại làm việc thay mặt ", "Waits until you act again for "), "detail");
      waits.append(unit);
      words.append(waits);
      return line;
    }
    if (!refused(visit)) words.append(element("p", say("Chưa gửi", "Not sent yet") + pictures(visit), "detail"));
    for (const fault of faultsOf(visit)) words.append(element("p", named(fault), "detail"));
    if (refused(visit)) {
      const acts = element("div", "", "actions");
      acts.append(
        button(say("Sửa", "Mend"), () => mend(visit)),
        button(say("Bỏ", "Drop"), () => remove(visit.key).then(show)),
      );
      words.append(acts);
    }
    return line;
  };

  const notice = (text, kind) => {
    const note = element("div", "", "notice " + kind);
    const words = element("p", text);
    note.append(document.createElement("span"), words);
    return [note, words];
  };

  const arrived = ({ what, href }) => {
    const [note, words] = notice(say("Đã ghi: ", "Recorded: "), "good");
    const link = element("a", what);
    link.href = href;
    link.lang = "vi";
    words.append(link);
    return note;
  };

  const show = () => {
    if (!place || !form) return;
    const mine = read().filter(ofMe);
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
    if (unsent().length > 0) box.append(button(say("Gửi ngay", "Send now"), send));
    place.append(box);
  };

  // A visit of a period that was signed meanwhile is told with a reason, and with none otherwise.
  const askWhyLate = (asked) => {
    late.hidden = !asked;
    form.elements.reasonLate.required = asked;
  };

  const set = (control, attribute, value) => (value ? control.setAttribute(attribute, value) : control.removeAttribute(attribute));

  const boxOf = (field) => document.getElementById(field)?.closest(".field");

  // Says beside the field what is wrong with it, as a page of the server does; nothing where nothing is.
  const mark = (field, why) => {
    document.getElementById(field + "-error")?.remove();
    const box = boxOf(field);
    box.classList.toggle("wrong", !!why);
    if (why) {
      const words = element("p", why, "error");
      words.id = field + "-error";
      box.append(words);
    }
    const told = [field + "-hint", field + "-error"].filter((id) => document.getElementById(id)).join(" ");
    const control = box.matches("fieldset") ? box : document.getElementById(field);
    set(control, "aria-describedby", told);
    if (control !== box) set(control, "aria-invalid", why && "true");
  };

  const unmark = () => {
    for (const box of form.querySelectorAll(".field.wrong")) mark(box.querySelector("[name]").name, "");
  };

  // Nothing is saved until other photographs are chosen, or none.
  const refusePhotos = (why) => {
    mark("photo", why);
    photo.setCustomValidity(why);
    if (why) document.getElementById("photo-error").setAttribute("role", "alert");
  };

  const choose = async (visit) => {
    const chosen = new DataTransfer();
    for (const one of await visitPhotos.of(visit.key, seat)) chosen.items.add(one);
    photo.files = chosen.files;
    refusePhotos("");
  };

  // Beside each field what is wrong with it; what belongs to none is given back.
  const sayWhatIsWrong = (answer) => {
    askWhyLate(!!answer.late);
    unmark();
    const faults = faultsOf(answer);
    const there = faults.filter(({ field }) => boxOf(field));
    there.forEach(({ field, words }) => mark(field, words));
    document.getElementById(there[0]?.field ?? "enterprise").focus();
    return faults.filter((fault) => !there.includes(fault)).map(({ words }) => words);
  };

  // Puts a refused visit back into the form; it keeps its key, so that it takes its own place when it is sent again.
  const mend = (visit) => {
    for (const field of form.elements) {
      if (!field.name || field === photo || field.name === "_csrf") continue;
      const said = visit.fields.find(([name]) => name === field.name);
      if (field.type === "radio" || field.type === "checkbox") field.checked = !!said && said[1] === field.value;
      else field.value = said ? said[1] : "";
    }
    choose(visit).finally(() => sayWhatIsWrong(visit));
  };

  const page = async () => {
    const answer = await fetch(PAGE, { cache: "no-store", credentials: "same-origin" });
    const there = parsed(await answer.text());
    return answer.ok && there.querySelector("form[data-visit]") ? there : null;
  };

  // With what the server lets the form in; or why nothing can be sent now.
  const entry = async () => {
    const fresh = await page();
    if (!fresh) return { why: say("Đăng nhập lại để gửi.", "Sign in again to send.") };
    if (fresh.body.dataset.seat !== seat)
      return { why: say("Vị trí làm việc đã đổi; mở lại trang này.", "You act for another unit now; open this page again.") };
    return { token: fresh.querySelector("[name=_csrf]").value };
  };

  // Where it stands once it is taken, or why it is not.
  const deliver = async (visit, photos, token) => {
    const body = photos.length ? new FormData() : new URLSearchParams();
    for (const [name, value] of visit.fields) body.append(name, value);
    for (const one of photos) body.append("photo", one, one.name);
    body.set("_csrf", token);
    const answer = await fetch(SEND, { method: "POST", body, credentials: "same-origin" });
    if (answer.ok && answer.redirected && /\/app\/activities\/\d+$/.test(new URL(answer.url).pathname)) return { href: answer.url };
    if (answer.status !== 422) throw new Error(String(answer.status));
    const told = parsed(await answer.text());
    const faults = [...told.querySelectorAll("[data-first] li")].map((fault) => ({
      field: fault.querySelector("a")?.getAttribute("href").slice(1) ?? "",
      words: fault.textContent.trim(),
    }));
    return {
      faults: faults.length ? faults : [{ field: "", words: say("Chưa được nhận", "Not taken") }],
      late: !!told.querySelector("[data-late]:not([hidden])"),
    };
  };

  const taken = async (visit, href) => {
    if (stored().some(({ key }) => key === visit.key)) await remove(visit.key);
    sent.unshift({ what: visit.fields.find(([name]) => name === "enterprise")[1], href });
  };

  const refuse = (visit, faults, late) => {
    try {
      change(visit.key, () => [{ ...visit, faults, late }]);
    } catch {
      refusals.set(visit.key, { faults, late });
    }
  };

  const sendOne = async (visit, token) => {
    const photos = visit.photos ? await visitPhotos.of(visit.key, seat) : [];
    if (photos.length < (visit.photos ?? 0)) {
      const words = say("Máy không còn giữ ảnh của phiếu này: sửa phiếu, chọn lại ảnh.", "Its photographs are no longer on this telephone: mend the form and choose them again.");
      refuse(visit, [{ field: "photo", words }]);
      return;
    }
    const { href, faults, late } = await deliver(visit, photos, token);
    if (href) await taken(visit, href);
    else refuse(visit, faults, late);
  };

  const send = async () => {
    if (sending || unsent().length === 0) return;
    sending = true;
    problem = "";
    try {
      const { token, why } = await entry();
      if (why) problem = why;
      else for (const visit of unsent()) await sendOne(visit, token);
    } catch {
      problem = say("Chưa có mạng; sẽ tự gửi khi có.", "No connection; they are sent by themselves later.");
    } finally {
      sending = false;
      show();
    }
  };

  const empty = () => {
    form.reset();
    form.elements.enterprise.value = "";
    form.elements.note.value = "";
    form.elements.reasonLate.value = "";
    askWhyLate(false);
    unmark();
    refusePhotos("");
    form.elements.from.value = today();
    form.elements.key.value = newKey();
  };

  // Whether the telephone has room for it and the browser allows it.
  const kept = async (visit, photos) => {
    try {
      if (photos.length) await visitPhotos.keep(visit.key, seat, photos);
      write([...stored().filter((other) => other.key !== visit.key), visit]);
      refusals.delete(visit.key);
      return true;
    } catch {
      return false;
    }
  };

  const unkept = (why) => {
    const [note] = notice(
      say(
        "Máy không giữ được phiếu: hết chỗ, hoặc trình duyệt không cho phép; và bây giờ chưa gửi được. ",
        "This telephone cannot keep the form: it is full, or the browser does not allow it; and it cannot be sent now. ",
      ) + why,
      "bad",
    );
    note.dataset.unkept = "";
    note.setAttribute("role", "alert");
    form.querySelector(".actions").before(note);
  };

  // What cannot be kept is sent from the form, with its small photographs, once there is a connection; until it is taken it stays there.
  const sendAtOnce = async (visit, photos) => {
    let answer;
    try {
      const { token, why } = await entry();
      answer = why ? { why } : await deliver(visit, photos, token);
    } catch {
      answer = {
        why: say(
          "Giữ trang này mở, có mạng thì bấm Ghi lần nữa; hoặc bỏ bớt ảnh.",
          "Leave this page open and save once more when there is a connection; or choose fewer photographs.",
        ),
      };
    }
    if (answer.href) {
      await taken(visit, answer.href);
      recorded();
      return;
    }
    const why = answer.why ? [answer.why] : sayWhatIsWrong(answer);
    if (why.length) unkept(why.join(" "));
  };

  const recorded = () => {
    empty();
    forget();
    show();
    form.closest(".panel").parentElement.scrollIntoView();
    send();
  };

  const record = async () => {
    const key = form.elements.key.value;
    const fields = [...new FormData(form).entries()].filter(([name, value]) => name !== "_csrf" && typeof value === "string");
    const chosen = [...photo.files];
    form.querySelector("[data-unkept]")?.remove();
    let photos;
    try {
      photos = await visitPhotos.small(chosen);
    } catch (refused) {
      refusePhotos(refused.message);
      photo.reportValidity();
      return;
    }
    const visit = { key, seat, unit: document.querySelector(".seat .unit").textContent, fields, photos: chosen.length };
    if (await kept(visit, photos)) recorded();
    else await sendAtOnce(visit, photos);
  };

  const forget = () => {
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith("kept:" + SEND))
      .forEach((name) => sessionStorage.removeItem(name));
  };

  // The page that is kept belongs to one seat; who comes from another finds none.
  const drop = async () => {
    const kept = seat && "caches" in window && (await caches.match(PAGE, { ignoreVary: true }));
    if (kept && parsed(await kept.text()).body.dataset.seat !== seat) await caches.delete(CACHE);
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
    photo.addEventListener("change", () => refusePhotos(visitPhotos.fault([...photo.files], Number(form.dataset.photos))));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (saving) return;
      saving = true;
      await record().finally(() => (saving = false));
    });
    if (!form.querySelector("[data-first]")) {
      const { key, from } = form.elements;
      key.value = newKey();
      // What keep.js put back stays; a page that was kept since another day shows that day.
      if (from.value === from.defaultValue) from.value = today();
    }
  }
  drop().then(() => form && ready());

  // Who signs out leaves no page behind; visits that were not sent wait for the one who recorded them.
  for (const out of document.querySelectorAll("form[action='/sign-out']")) {
    out.addEventListener("submit", () => "caches" in window && caches.delete(CACHE));
  }

  addEventListener("online", send);
  setInterval(send, RETRY);
  visitPhotos.sweep(read().map((visit) => visit.key));
  show();
  send();
})();
