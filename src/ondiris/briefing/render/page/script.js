"use strict";
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const about = read("figures"), say = read("wording");
  const box = document.getElementById("provenance");
  let owner = null, timer = 0;

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const describe = (id) => {
    const entry = about[id], list = element("dl");
    const row = (name, content) => {
      list.append(element("dt", say[name]));
      const told = element("dd");
      told.append(content);
      list.append(told);
    };
    row("value", entry.value);
    if (entry.source) row("source", entry.source);
    row("published", entry.published);
    if (entry.formula) row("formula", entry.formula);
    if (entry.inputs) {
      const inputs = element("ul");
      for (const input of entry.inputs) {
        const told = about[input], line = element("li", told.value);
        line.append(element("br"), element("span", told.source ? `${told.source}, ${told.published}` : told.formula), element("br"), element("span", input, "id"));
        inputs.append(line);
      }
      row("inputs", inputs);
    }
    if (entry.place) row("place", entry.place);
    row("id", element("span", id, "id"));
    box.replaceChildren(element("h2", say.title), list);
  };

  const hide = () => {
    box.hidden = true;
    owner?.removeAttribute("aria-describedby");
    owner = null;
  };
  const show = (target, id) => {
    clearTimeout(timer);
    if (!about[id] || target === owner) return;
    hide();
    owner = target;
    describe(id);
    box.hidden = false;
    target.setAttribute("aria-describedby", "provenance");
    const at = target.getBoundingClientRect(), page = document.documentElement;
    const left = Math.min(Math.max(12, at.left), page.clientWidth - box.offsetWidth - 12);
    const below = at.bottom + 6 + box.offsetHeight < page.clientHeight || at.top < box.offsetHeight + 6;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 6 : at.top - box.offsetHeight - 6) + scrollY}px`;
  };
  const figureOf = (target) => target instanceof Element && target.closest("[data-figure]");
  const over = (event) => {
    const found = figureOf(event.target);
    if (found) show(found, found.dataset.figure);
    else if (box.contains(event.target)) clearTimeout(timer);
  };
  document.addEventListener("pointerover", over);
  document.addEventListener("focusin", over);
  document.addEventListener("click", (event) => { figureOf(event.target) ? over(event) : box.contains(event.target) || hide(); });
  document.addEventListener("pointerout", (event) => {
    if (figureOf(event.target) || box.contains(event.target)) {
      clearTimeout(timer);
      timer = setTimeout(() => owner === document.activeElement || hide(), 250);
    }
  });
  document.addEventListener("focusout", () => { timer = setTimeout(hide, 150); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });

  const options = { mode: "vega-lite", renderer: "svg", actions: false, ast: true, tooltip: false };
  const draw = async (figure) => {
    const specs = JSON.parse(figure.querySelector("script").textContent);
    const still = figure.querySelector(".static"), live = figure.querySelector(".live");
    let shown = "";
    const redraw = async () => {
      const form = figure.clientWidth < 540 ? "narrow" : "wide";
      if (form === shown) return;
      shown = form;
      const { view } = await vegaEmbed(live, specs[form], options);
      live.querySelectorAll("[role], [aria-label]").forEach((part) => {
        const described = part.getAttribute("aria-label");
        if (about[described]) part.dataset.figure = described;
        for (const name of ["role", "aria-label", "aria-roledescription"]) part.removeAttribute(name);
      });
      const own = live.querySelector("svg");
      own.setAttribute("role", "img");
      own.setAttribute("aria-label", still.querySelector("svg").getAttribute("aria-label"));
      live.removeAttribute("role");
      view.addEventListener("pointermove", (event, item) => { if (item?.datum?.figure) show(event.target, item.datum.figure); });
      still.style.display = "none";
      live.hidden = false;
    };
    await redraw();
    new ResizeObserver(redraw).observe(figure);
  };
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) { near.unobserve(target); draw(target); }
    }
  }, { rootMargin: "400px" });
  document.querySelectorAll("figure[data-chart]").forEach((figure) => near.observe(figure));
})();
