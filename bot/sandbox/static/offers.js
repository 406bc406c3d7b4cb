// The list over the message box that completes what one types (ARIA combobox).

import { freshId, h } from "/sandbox/static/dom.js";

/** A completion list for one text box. */
export class Offers {
  #text;
  #source;
  #taken;
  #items = [];
  #from = 0;
  #active = 0;

  /** `source()` gives {from, items: [{insert, title, about}]}; `taken()` runs after a completion. */
  constructor(text, source, taken) {
    this.#text = text;
    this.#source = source;
    this.#taken = taken;
    this.node = h("ul", {
      class: "offers", id: freshId("offers"), role: "listbox", hidden: true,
      "aria-label": "Suggestions", dataset: { testid: "offers" },
    });
    text.setAttribute("role", "combobox");
    text.setAttribute("aria-controls", this.node.id);
    text.setAttribute("aria-autocomplete", "list");
    text.addEventListener("blur", () => this.#close());
    this.#close();
  }

  /** Offer what fits the words before the caret. */
  update() {
    const { from, items } = this.#source();
    this.#from = from;
    this.#items = items;
    this.#active = 0;
    if (!items.length) {
      this.#close();
      return;
    }
    this.#draw();
  }

  /** Let a key move in, take or close the list; return whether it did. */
  steer(event) {
    if (this.node.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.#active = (this.#active + step + this.#items.length) % this.#items.length;
      this.#draw();
    } else if (event.key === "Escape") this.#close();
    else if (event.key === "Tab" || (event.key === "Enter" && !this.#complete())) this.#take(this.#active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #complete() {
    // What is typed out in full is sent by Enter, not completed once more.
    const typed = this.#text.value.slice(this.#from, this.#text.selectionStart);
    return typed.trim().toLowerCase() === this.#items[this.#active].insert.trim().toLowerCase();
  }

  #draw() {
    this.node.hidden = false;
    this.node.replaceChildren(...this.#items.map((item, place) => h("li", {
      id: `${this.node.id}-${place}`, role: "option",
      "aria-selected": String(place === this.#active), dataset: { testid: "offer" },
      on: { mousedown: (event) => { event.preventDefault(); this.#take(place); } },
    }, h("strong", {}, item.title), item.about && h("small", {}, item.about))));
    this.#text.setAttribute("aria-expanded", "true");
    this.#text.setAttribute("aria-activedescendant", `${this.node.id}-${this.#active}`);
  }

  #take(place) {
    const { insert } = this.#items[place];
    const after = this.#text.value.slice(this.#text.selectionStart).trimStart();
    const before = this.#text.value.slice(0, this.#from) + insert;
    this.#text.value = before + after;
    this.#text.setSelectionRange(before.length, before.length);
    this.#taken();
    this.#close();
  }

  #close() {
    this.node.hidden = true;
    this.#text.setAttribute("aria-expanded", "false");
    this.#text.removeAttribute("aria-activedescendant");
  }
}
