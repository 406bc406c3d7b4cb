// Builds elements. The only way text gets onto the page: as text nodes and vetted attributes.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Return a new element.
 * `props`: `class`, `dataset` (object), `on` (event name to listener), booleans, else attributes.
 * Children: nodes, strings, numbers; null, undefined and false are left out; arrays are flattened.
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) setProp(element, name, value);
  append(element, children);
  return element;
}

/** Return an icon of the sprite, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/sandbox/static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** Put `children` into `parent`, in place of what was there. */
export function fill(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
  return parent;
}

/**
 * Make `parent`'s children those of `items`, keeping the nodes whose key and print are unchanged,
 * so that focus, half-typed words and scroll positions survive a refresh.
 * `items`: array of {key, print, make}; `make()` is called only for new or changed ones.
 */
export function reconcile(parent, items) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  const nodes = items.map(({ key, print, make }) => {
    const known = old.get(key);
    if (known && known.dataset.print === print) return known;
    const node = make();
    node.dataset.key = key;
    node.dataset.print = print;
    return node;
  });
  const kept = new Set(nodes);
  const lost = [...old.values()].find((node) => !kept.has(node) && node.contains(document.activeElement));
  const held = lost && document.activeElement.dataset.actionId;
  for (const node of [...parent.children]) if (!kept.has(node)) node.remove();
  nodes.forEach((node, place) => {
    if (parent.children[place] !== node) parent.insertBefore(node, parent.children[place] ?? null);
  });
  if (lost) refocus(nodes.find((node) => node.dataset.key === lost.dataset.key), held);
}

/** Keyboard users stay where they were: on the same element, else on the thing that changed. */
function refocus(node, actionId) {
  if (!node) return;
  const same = [...node.querySelectorAll("[data-action-id]")]
    .find((element) => actionId && element.dataset.actionId === actionId);
  (same ?? node.querySelector("button, a, input") ?? node).focus({ preventScroll: true });
}

let lastId = 0;

/** Return an id that no other element of the page has. */
export function freshId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

function setProp(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "class") element.className = value;
  else if (name === "dataset") Object.assign(element.dataset, defined(value));
  else if (name === "on") {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  } else element.setAttribute(name, value === true ? "" : String(value));
}

function defined(values) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  );
}

function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}
