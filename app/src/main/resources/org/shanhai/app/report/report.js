// Filters and sorts long tables. The page is whole without it.
for (const table of document.querySelectorAll("main table")) {
  const head = table.tHead, body = table.tBodies[0];
  if (!head || table.tBodies.length !== 1 || body.rows.length < 9 || head.rows.length !== 1) continue;
  const words = document.querySelector("main").dataset, rows = [...body.rows];
  const box = document.createElement("input"), count = document.createElement("span");
  box.type = "search";
  box.placeholder = box.ariaLabel = words.filter;
  const bar = document.createElement("p");
  bar.className = "filter";
  bar.append(box, count);
  table.before(bar);
  box.oninput = () => {
    const asked = box.value.toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(asked);
    const left = rows.filter((row) => !row.hidden).length;
    count.textContent = left < rows.length ? ` ${left} / ${rows.length}` : "";
  };
  const text = (row, k) => row.cells[k]?.textContent.trim() ?? "";
  // What begins with a figure counts by it: "≥ 1,206 yuan" as 1206.
  const number = (value) => parseFloat(value.replace(/^[≥≤≈ ]*/, "").replace("−", "-").replaceAll(",", ""));
  const rank = (a, b) => {
    const x = number(a), y = number(b);
    if (isNaN(x) !== isNaN(y)) return isNaN(x) ? 1 : -1;
    return isNaN(x) ? a.localeCompare(b, document.documentElement.lang) : x - y;
  };
  [...head.rows[0].cells].forEach((cell, k) => {
    cell.tabIndex = 0;
    cell.classList.add("sortable");
    const sort = () => {
      const down = cell.ariaSort === "ascending";
      for (const other of head.rows[0].cells) other.ariaSort = null;
      cell.ariaSort = down ? "descending" : "ascending";
      body.append(...rows.toSorted((a, b) => rank(text(a, k), text(b, k)) * (down ? -1 : 1)));
    };
    cell.onclick = sort;
    cell.onkeydown = (pressed) => pressed.key === "Enter" && sort();
  });
}
