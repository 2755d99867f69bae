// A long list of boxes to tick (data-narrows names it): typing leaves those whose label has all the words, accents or not. What is
// ticked always stays in sight.
(() => {
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

  for (const tool of document.querySelectorAll("[data-narrows]")) {
    const list = document.getElementById(tool.dataset.narrows);
    const field = tool.querySelector("input");
    const said = tool.querySelector("[role=status]");
    const choices = [...list.children].map((choice) => ({
      choice,
      box: choice.querySelector("input"),
      label: folded(choice.textContent),
    }));
    tool.hidden = false;
    field.addEventListener("input", () => {
      const words = folded(field.value).split(/\s+/).filter(Boolean);
      let left = 0;
      for (const { choice, box, label } of choices) {
        choice.hidden = !box.checked && !words.every((word) => label.includes(word));
        if (!choice.hidden) left++;
      }
      said.textContent = words.length ? list.dataset.left.replace("{0}", left) : "";
    });
    // Enter is for the search here, not for the form
    field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  }
})();
