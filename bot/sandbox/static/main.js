// Puts the page together: two streams in, two sides drawn, keys and the person switch.

import { drawChannel } from "/sandbox/static/channel.js";
import { buildConditions, drawConditions } from "/sandbox/static/conditions.js";
import { h, reconcile } from "/sandbox/static/dom.js";
import { closeTop, drawModals } from "/sandbox/static/modal.js";
import { drawPhones } from "/sandbox/static/phones.js";
import { drawSidebar } from "/sandbox/static/sidebar.js";
import { become, onState, openThread, page, redraw, refresh } from "/sandbox/static/store.js";
import { drawThread } from "/sandbox/static/thread.js";
import { markRead, sayNew } from "/sandbox/static/unread.js";
import { listen } from "/sandbox/static/wire.js";

const part = (id) => document.getElementById(id);
const TICK_MS = 20_000;
const links = { slack: false, phones: false };
const troubles = { slack: "", phones: "" };

onState(drawSlack, () => drawPhones(part("phones"), part("heard")));
buildConditions(part("conditions-body"));
part("persona").addEventListener("change", (event) => void become(event.target.value));
document.addEventListener("keydown", onEscape);
document.addEventListener("click", closeMenus);
document.addEventListener("toggle", placeMenu, true);
setInterval(() => redraw("slack"), TICK_MS);
document.addEventListener("visibilitychange", () => redraw("slack"));
document.addEventListener("reached", ({ detail: { side, trouble } }) => {
  troubles[side] = trouble;
  sayLink();
});
listen((side) => void refresh(side), (side, up) => {
  links[side] = up;
  sayLink();
});

function drawSlack() {
  drawPersonas(part("persona"));
  markRead();
  drawSidebar(part("sidebar"));
  drawChannel(part("channel"));
  drawThread(part("thread"));
  part("slack").classList.toggle("with-thread", !part("thread").hidden);
  drawModals(part("modal-layer"), [part("sidebar"), part("channel"), part("thread")]);
  drawConditions(part("conditions-body"));
  sayNew(part("heard"));
  redraw("phones");
}

function drawPersonas(select) {
  const people = page.slack.users.filter((user) => user.id !== page.slack.bot.user_id && !user.deleted);
  reconcile(select, people.map((user) => {
    const shown = `${user.real_name || user.name}${standing(user)}`;
    return { key: user.id, print: shown, make: () => h("option", { value: user.id }, shown) };
  }));
  select.value = page.me;
}

function standing(user) {
  if (user.stranger) return " (other company)";
  return user.guest || user.single_channel_guest ? " (guest)" : "";
}

function onEscape(event) {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  const menu = document.querySelector("details[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (event.target.closest("#phones")) return;
  else if (!closeTop() && page.thread) openThread(null);
  else return;
  event.preventDefault();
}

function closeMenus(event) {
  for (const menu of document.querySelectorAll("details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
}

/** Open a menu upwards where it would hang out of the list it is in. */
function placeMenu({ target: menu }) {
  const list = menu.matches(".overflow[open]") && menu.querySelector(".menu-list");
  const frame = list && menu.closest(".messages, .home, .modal-body");
  if (!frame) return;
  menu.classList.remove("up");
  const below = list.getBoundingClientRect().bottom - frame.getBoundingClientRect().bottom;
  menu.classList.toggle("up", below > 0);
}

function sayLink() {
  const trouble = troubles.slack || troubles.phones;
  const up = links.slack && links.phones && !trouble;
  const words = up ? "Live" : trouble || "Reconnecting…";
  if (part("link-state").textContent !== words) part("link-state").textContent = words;
  part("link-state").dataset.up = up ? "yes" : "no";
}
