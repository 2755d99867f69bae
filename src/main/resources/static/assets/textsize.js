// A−, Gốc, A+: five sizes of the text, remembered in this browser without a cookie.
(() => {
  const root = document.documentElement;
  const stored = () => {
    try {
      return Number(localStorage.getItem("size")) || 0;
    } catch {
      return 0;
    }
  };
  const show = (size) => {
    if (size === 0) delete root.dataset.size;
    else root.dataset.size = size;
    document.querySelectorAll("[data-size-step]").forEach((button) => {
      const step = Number(button.dataset.sizeStep);
      button.disabled = (step < 0 && size <= -1) || (step > 0 && size >= 3) || (step === 0 && size === 0);
    });
  };
  show(stored());
  document.addEventListener("DOMContentLoaded", () => show(stored()));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-size-step]");
    if (!button) return;
    const step = Number(button.dataset.sizeStep);
    const size = step === 0 ? 0 : Math.min(3, Math.max(-1, stored() + step));
    try {
      localStorage.setItem("size", size);
    } catch {
      // Shown now, forgotten later.
    }
    show(size);
  });
})();
