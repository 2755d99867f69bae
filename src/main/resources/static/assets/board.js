// A board: a card is dragged to another column, or moved by the list and button on it. Both send the same form.
(() => {
  let held = null;
  const columns = () => document.querySelectorAll("[data-column]");
  const takes = (column) => held && held.dataset.moves.split(" ").includes(column.dataset.column);

  document.addEventListener("dragstart", (event) => {
    held = event.target.closest?.(".card[draggable=true]");
    if (!held) return;
    held.classList.add("held");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", held.querySelector(".what").textContent);
  });

  document.addEventListener("dragover", (event) => {
    const column = event.target.closest?.("[data-column]");
    columns().forEach((one) => one.classList.toggle("over", one === column && takes(one)));
    if (column && takes(column)) event.preventDefault();
  });

  document.addEventListener("drop", (event) => {
    const column = event.target.closest?.("[data-column]");
    if (!column || !takes(column)) return;
    event.preventDefault();
    const form = held.querySelector("form");
    form.elements.to.value = column.dataset.column;
    form.requestSubmit();
  });

  document.addEventListener("dragend", () => {
    held?.classList.remove("held");
    held = null;
    columns().forEach((one) => one.classList.remove("over"));
  });
})();
