"use strict";
// Maps: wheel, drag, keys and buttons look closer; without this script they are whole, and switches work all the same.
for (const figure of document.querySelectorAll("figure")) {
  const map = figure.querySelector(".map"), told = figure.querySelector(".told");
  const [, , W, H] = map.getAttribute("viewBox").split(" ").map(Number);
  const view = { x: 0, y: 0, w: W };
  const UNIT = Number(map.dataset.unit), CLOSEST = 24;
  const tall = () => view.w * H / W;
  const show = () => {
    view.w = Math.min(W, Math.max(W / CLOSEST, view.w));
    view.x = Math.min(W - view.w, Math.max(0, view.x));
    view.y = Math.min(H - tall(), Math.max(0, view.y));
    map.setAttribute("viewBox", `${view.x} ${view.y} ${view.w} ${tall()}`);
    map.style.setProperty("--k", view.w / (map.clientWidth || W));
    map.classList.toggle("close", view.w < W * 0.6);
  };
  const at = (event) => {
    const box = map.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  };
  const zoom = (by, fx = 0.5, fy = 0.5) => {
    const x = view.x + fx * view.w, y = view.y + fy * tall();
    view.w = Math.min(W, Math.max(W / CLOSEST, view.w * by));
    view.x = x - fx * view.w;
    view.y = y - fy * tall();
    show();
  };
  const move = (dx, dy) => { view.x += dx * view.w; view.y += dy * tall(); show(); };
  const whole = () => { view.x = view.y = 0; view.w = W; show(); };
  map.addEventListener("wheel", (event) => {
    if (event.deltaY > 0 && view.w >= W) return;  // the page goes on scrolling
    event.preventDefault();
    zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 300), ...at(event));
  }, { passive: false });
  let held = null;
  map.addEventListener("pointerdown", (event) => {
    if (event.button === 0) { held = at(event); map.setPointerCapture(event.pointerId); }
  });
  map.addEventListener("pointermove", (event) => {
    const [fx, fy] = at(event);
    if (held) { move(held[0] - fx, held[1] - fy); held = [fx, fy]; return; }
    const col = Math.floor((view.x + fx * view.w) * UNIT / 16), row = Math.floor((view.y + fy * tall()) * UNIT / 16);
    const thing = document.elementFromPoint(event.clientX, event.clientY)?.closest("g:has(>title), path:has(>title)");
    told.textContent = `tile ${col},${row}` + (thing ? `  ·  ${thing.querySelector("title").textContent}` : "");
  });
  const drop = () => { held = null; };
  map.addEventListener("pointerup", drop);
  map.addEventListener("pointercancel", drop);
  map.addEventListener("dblclick", (event) => zoom(0.5, ...at(event)));
  const KEYS = {
    "+": () => zoom(0.7), "=": () => zoom(0.7), "-": () => zoom(1.4), "0": whole, Home: whole,
    ArrowLeft: () => move(-0.15, 0), ArrowRight: () => move(0.15, 0), ArrowUp: () => move(0, -0.15), ArrowDown: () => move(0, 0.15),
  };
  map.addEventListener("keydown", (event) => {
    if (KEYS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); KEYS[event.key](); }
  });
  const handles = figure.querySelector(".handles");
  handles.hidden = false;
  handles.addEventListener("click", (event) => {
    const deed = event.target.dataset.do;
    if (deed) ({ in: () => zoom(0.6), out: () => zoom(1.7), all: whole })[deed]();
  });
  new ResizeObserver(show).observe(map);
}
for (const button of document.querySelectorAll(".copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "copied";
    } catch {
      getSelection().selectAllChildren(code);
    }
  });
}
