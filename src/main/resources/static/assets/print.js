// Print, copy the address, hand it to the telephone's own share sheet. The day of printing is written when it is printed.
(() => {
  // Pictures that nobody has scrolled to yet are wanted on paper, too.
  const pictures = () => [...document.images].map((image) => {
    image.loading = "eager";
    return image.decode().catch(() => {});
  });
  addEventListener("beforeprint", () => {
    pictures();
    document.querySelectorAll("[data-print-day]").forEach((place) => (place.textContent = new Intl.DateTimeFormat("vi-VN").format(new Date())));
    document.querySelectorAll("[data-print-address]").forEach((place) => (place.textContent = location.href.split("#")[0]));
  });
  document.querySelectorAll("[data-share]").forEach((button) => (button.hidden = !navigator.share && !navigator.clipboard));
  document.addEventListener("click", async (event) => {
    if (event.target.closest("[data-print]")) {
      await Promise.all(pictures());
      return print();
    }
    const share = event.target.closest("[data-share]");
    if (!share) return;
    const address = share.dataset.share || location.href.split("#")[0];
    try {
      if (navigator.share) await navigator.share({ title: document.title, url: address });
      else {
        await navigator.clipboard.writeText(address);
        share.querySelector("[data-said]").textContent = share.dataset.done;
      }
    } catch {
      // The reader closed the sheet.
    }
  });
})();
