// The right side: contacts, and the phones of those one has picked.

import { CAST, contactOf, readNumber, shownNumber } from "/sandbox/static/cast.js";
import { fill, freshId, h, icon, reconcile } from "/sandbox/static/dom.js";
import { drawPhone, phoneNode } from "/sandbox/static/phone.js";
import { page, redraw } from "/sandbox/static/store.js";
import { momentOf } from "/sandbox/static/texts.js";

const MOST_OPEN = 2;
const desk = { open: [CAST[0].phone], typed: [], read: new Map(), said: null };

/** Draw the phones into `root`; say new texts in the live region `heard`. */
export function drawPhones(root, heard) {
  if (!root.childElementCount) buildDesk(root);
  const guests = allGuests();
  for (const phone of desk.open) desk.read.set(phone, lastTo(phone));
  drawTabs(root.querySelector(".contacts"), guests);
  drawOpen(root.querySelector(".handsets"));
  sayNew(heard);
}

function buildDesk(root) {
  fill(root,
    h("header", { class: "phones-head" }, h("h2", {}, "Contacts’ phones"), numberForm()),
    h("ul", { class: "contacts", "aria-label": "Contacts" }),
    h("div", { class: "handsets" }));
}

function numberForm() {
  const error = h("p", { class: "field-error", id: freshId("error"), role: "alert", hidden: true, dataset: { testid: "number-error" } });
  const input = h("input", {
    class: "text-input", type: "tel", placeholder: "Another number", "aria-label": "Another number",
    "aria-describedby": error.id, autocomplete: "off", dataset: { testid: "phone-number" },
  });
  return h("form", { class: "number-form", on: { submit: pick } }, input,
    h("button", { class: "plain-icon", "aria-label": "Pick up this phone", title: "Pick up this phone", dataset: { testid: "phone-add" } }, icon("plus")), error);

  function pick(event) {
    event.preventDefault();
    const phone = readNumber(input.value);
    const own = page.phones.own_numbers.some((one) => one.phone === phone);
    error.hidden = Boolean(phone) && !own;
    error.textContent = own ? "That is one of our own numbers." : "That is not a phone number.";
    if (!error.hidden) return;
    input.value = "";
    if (!desk.typed.includes(phone)) desk.typed.push(phone);
    show(phone);
  }
}

function allGuests() {
  const known = CAST.map((one) => one.phone);
  const texted = page.phones.conversations.map((one) => one.guest);
  return [...new Set([...known, ...desk.typed, ...texted])];
}

function drawTabs(root, guests) {
  reconcile(root, guests.map((phone) => {
    const current = desk.open[0] === phone;
    const shown = desk.open.includes(phone);
    const unread = !shown && lastTo(phone) > (desk.read.get(phone) ?? 0);
    return {
      key: phone, print: JSON.stringify([current, shown, unread]),
      make: () => contactTab(contactOf(phone), { current, shown, unread }),
    };
  }));
}

function contactTab(contact, { current, shown, unread }) {
  const classes = ["contact", shown && "shown", unread && "unread"].filter(Boolean).join(" ");
  return h("li", {}, h("button", {
    type: "button", class: classes, "aria-pressed": String(current),
    title: [shownNumber(contact.phone), contact.place, contact.fate].filter(Boolean).join(" · "),
    dataset: { testid: "phone-contact", phone: contact.phone }, on: { click: () => show(contact.phone) },
  }, contact.name, unread && h("span", { class: "dot" }, h("span", { class: "only-heard" }, "new text"))));
}

/** Bring a phone to the front; the one before stays beside it where the window is wide. */
function show(phone) {
  desk.open = [phone, ...desk.open.filter((one) => one !== phone)].slice(0, MOST_OPEN);
  redraw("phones");
  document.querySelector(`[data-testid=phone][data-phone="${phone}"] textarea`)?.focus();
}

function drawOpen(root) {
  // The node of a phone lives as long as it is open: its print never changes, its inside does.
  reconcile(root, desk.open.map((phone) => ({
    key: phone, print: "open", make: () => phoneNode(contactOf(phone)),
  })));
  for (const node of root.children) drawPhone(node, node.dataset.phone);
}

function lastTo(phone) {
  return Math.max(0, ...page.phones.conversations
    .filter((one) => one.guest === phone)
    .flatMap((one) => one.messages)
    .filter((message) => message.direction === "Outbound")
    .map((message) => momentOf(message)));
}

function sayNew(heard) {
  const texts = page.phones.conversations.flatMap((one) => one.messages
    .filter((message) => message.direction === "Outbound")
    .map((message) => ({ id: `${one.own} ${one.guest} ${message.id}`, guest: one.guest, text: message.text })));
  const fresh = desk.said === null ? [] : texts.filter(({ id }) => !desk.said.has(id));
  desk.said = new Set(texts.map(({ id }) => id));
  if (fresh.length) {
    heard.textContent = fresh
      .map(({ guest, text }) => `Text on ${contactOf(guest).name}’s phone: ${text}`).join(" ");
  }
}
