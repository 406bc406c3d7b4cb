// The external select: the bot answers with choices while the person types (ARIA combobox).

import { freshId, h } from "/sandbox/static/dom.js";

const SETTLE_MS = 150;

/** Return a control (see controls.js) that asks `ctx.suggest(element, typed)` for its options. */
export function suggestControl(element, ctx, start, changed) {
  let chosen = element.initial_option ?? null;
  let offered = [];
  let active = -1;
  let timer = 0;
  let asked = 0;
  const list = h("ul", { class: "suggestions", id: freshId("offers"), role: "listbox", hidden: true });
  const target = h("input", {
    class: "text-input", type: "text", role: "combobox", autocomplete: "off",
    "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
    placeholder: element.placeholder?.text ?? "Type to search",
    on: { input: later, keydown: steer, focus: later, blur: () => setTimeout(leave, SETTLE_MS) },
  });
  if (typeof start === "string" && start !== chosen?.value) chosen = remembered(ctx, start);
  showChosen();
  const node = h("div", { class: "suggest" }, target, list);
  return { node, target, read: () => chosen?.value ?? null, write };

  function write(value) {
    chosen = value ? remembered(ctx, value) : null;
    showChosen();
  }

  function showChosen() {
    target.value = chosen ? chosen.text.text : "";
  }

  function later() {
    clearTimeout(timer);
    if (target.value === chosen?.text.text) return;
    timer = setTimeout(ask, SETTLE_MS);
  }

  async function ask() {
    if (target.value.length < (element.min_query_length ?? 3)) return close();
    asked += 1;
    const turn = asked;
    const options = await ctx.suggest(element, target.value);
    // Answers may overtake each other: only the newest question counts.
    if (turn === asked) offer(options);
  }

  function offer(options) {
    offered = options;
    active = -1;
    list.replaceChildren(...(options.length ? options.map(row) : [nothing()]));
    list.hidden = false;
    target.setAttribute("aria-expanded", "true");
  }

  function row(option, place) {
    return h("li", {
      id: `${list.id}-${place}`, role: "option", "aria-selected": "false",
      dataset: { testid: "suggestion", value: option.value },
      on: { mousedown: (event) => { event.preventDefault(); take(option); } },
    }, option.text.text);
  }

  function steer(event) {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && offered.length) {
      active = (active + step + offered.length) % offered.length;
      [...list.children].forEach((item, place) =>
        item.setAttribute("aria-selected", String(place === active)));
      target.setAttribute("aria-activedescendant", `${list.id}-${active}`);
    } else if (event.key === "Enter" && active >= 0) take(offered[active]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function take(option) {
    chosen = option;
    ctx.seenOptions.set(option.value, option);
    showChosen();
    close();
    changed();
  }

  function leave() {
    if (!target.value) chosen = null;
    showChosen();
    close();
  }

  function close() {
    asked += 1;
    list.hidden = true;
    target.setAttribute("aria-expanded", "false");
    target.removeAttribute("aria-activedescendant");
  }
}

function nothing() {
  return h("li", { class: "none" }, "Nothing found");
}

function remembered(ctx, value) {
  return ctx.seenOptions.get(value) ?? { text: { type: "plain_text", text: value }, value };
}
