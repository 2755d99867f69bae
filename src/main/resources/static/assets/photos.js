// Photographs of visits that are not sent yet: looked at and made small on the telephone, kept in it by the key of their visit for
// the seat that chose them. visit.js says when they come and when they go.
globalThis.visitPhotos = (() => {
  const STORE = "photos";
  const KINDS = ["image/jpeg", "image/png", "image/gif"];
  const LARGEST = 32 * 1024 * 1024;
  // What the server keeps is not wider, and shows no picture that is smaller.
  const WIDEST = 1600;
  const LEAST = 160;
  const LIGHT = 2 * 1024 * 1024;
  const HOUR = 3600000;
  const english = document.documentElement.lang === "en";
  const say = (vi, en) => (english ? en : vi);

  const open = () =>
    new Promise((done, failed) => {
      const asked = indexedDB.open("visits", 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "key" });
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });

  // Done once it is on the disk of the telephone.
  const within = async (mode, act) => {
    const base = await open();
    try {
      return await new Promise((done, failed) => {
        const work = base.transaction(STORE, mode, { durability: "strict" });
        const asked = act(work.objectStore(STORE));
        work.oncomplete = () => done(asked.result);
        work.onabort = () => failed(work.error);
      });
    } finally {
      base.close();
    }
  };

  const unlike = (name) =>
    say(
      "“" + name + "” không phải ảnh JPEG, PNG hoặc GIF có mỗi cạnh từ " + LEAST + " điểm ảnh. Chọn ảnh khác.",
      "“" + name + "” is no JPEG, PNG or GIF picture of at least " + LEAST + " pixels each way. Choose another.",
    );

  // Why these cannot be sent, as far as one sees without opening them; else nothing.
  const fault = (files, most) => {
    if (files.length > most)
      return say(
        "Đã chọn " + files.length + " ảnh; mỗi phiếu nhận đến " + most + ". Chọn lại, ảnh còn lại thêm ở trang hoạt động.",
        files.length + " photographs are chosen; a form takes up to " + most + ". Choose again, add the others on the activity's page.",
      );
    const large = files.find((file) => file.size > LARGEST);
    if (large)
      return say(
        "“" + large.name + "” lớn hơn 32 MB. Chọn ảnh nhỏ hơn.",
        "“" + large.name + "” is larger than 32 MB. Choose a smaller one.",
      );
    const other = files.find((file) => !KINDS.includes(file.type));
    return other ? unlike(other.name) : "";
  };

  const drawn = async (file) => {
    const picture = await createImageBitmap(file);
    try {
      if (Math.min(picture.width, picture.height) < LEAST) throw new Error("small");
      if (picture.width <= WIDEST && file.size <= LIGHT) return file;
      const canvas = document.createElement("canvas");
      const scale = Math.min(1, WIDEST / picture.width);
      canvas.width = picture.width * scale;
      canvas.height = picture.height * scale;
      const paper = canvas.getContext("2d");
      paper.fillStyle = "#fff";
      paper.fillRect(0, 0, canvas.width, canvas.height);
      paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const made = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
      return new File([made], file.name.replace(/\.\w+$/, "") + ".jpg", { type: made.type });
    } finally {
      picture.close();
    }
  };

  // The same, small enough to be kept and sent where the connection is poor; refuses what cannot be opened, in words.
  const small = async (files) => {
    const made = [];
    for (const file of files) {
      try {
        made.push(await drawn(file));
      } catch {
        throw new Error(unlike(file.name));
      }
    }
    return made;
  };

  const keep = (key, seat, photos) => within("readwrite", (store) => store.put({ key, seat, photos, at: Date.now() }));

  const of = async (key, seat) => {
    const found = await within("readonly", (store) => store.get(key)).catch(() => undefined);
    return found && found.seat === seat ? found.photos : [];
  };

  const drop = (key) => within("readwrite", (store) => store.delete(key)).catch(() => undefined);

  // A page that ended between the photographs and their visit left some that no visit asks for; a page beside this one may be between them now.
  const sweep = async (keys) => {
    const all = await within("readonly", (store) => store.getAll()).catch(() => []);
    const lost = all.filter((one) => !keys.includes(one.key) && one.at < Date.now() - HOUR);
    await Promise.all(lost.map((one) => drop(one.key)));
  };

  return { fault, small, keep, of, drop, sweep };
})();
