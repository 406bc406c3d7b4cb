// What the page knows: the emulators' last states, who one is, where one looks, and what was read.

import { ControlError, phoneState, slackDo, slackState } from "/sandbox/static/wire.js";
import { zoneOf } from "/sandbox/static/when.js";

const KINDS = { public: "public", channel: "public", private: "private", group: "private", im: "im", mpim: "mpim" };

export const page = {
  me: sessionStorage.getItem("me") ?? "",
  place: "",
  tab: "messages",
  thread: null,
  slack: null,
  phones: null,
  drafts: new Map(),
  notices: [],
  read: new Map(),
};

const RETRY_MS = 2_000;
let loadedAt = 0;
const views = { slack: () => undefined, phones: () => undefined };
const loads = { slack: loader("slack", loadSlack), phones: loader("phones", loadPhones) };

/** Call `slack()` and `phones()` after each new state of that side. */
export function onState(slack, phones) {
  views.slack = slack;
  views.phones = phones;
}

/** Load one side's state again; calls that come meanwhile are answered by one further load. */
export function refresh(side) {
  return loads[side]();
}

/** Draw one side again from what is known, without asking. */
export function redraw(side) {
  if (page[side] && (side !== "slack" || page.slack.me === page.me)) views[side]();
}

/** Become another person; the place stays when that person may see it. */
export async function become(user) {
  Object.assign(page, { me: user, thread: null, tab: "messages" });
  sessionStorage.setItem("me", user);
  await refresh("slack");
}

/** Look at another channel or direct message. */
export function goTo(place, tab = "messages") {
  Object.assign(page, { place, tab, thread: null });
  redraw("slack");
}

/** Open a thread beside the channel, or close it with null. */
export function openThread(ts) {
  page.thread = ts;
  redraw("slack");
}

/**
 * Do `verb` as the current person and return what they see; failures come as `failure`.
 * The state is loaded again before this resolves.
 */
export async function act(verb, gesture) {
  let seen;
  try {
    seen = await slackDo(verb, { user: page.me, ...gesture });
  } catch (reason) {
    if (!(reason instanceof ControlError)) throw reason;
    seen = { failure: reason.message };
  }
  await refresh("slack");
  return seen;
}

/** Show a line in the current channel to the current person only, as Slack's own helper does. */
export function notice(text, { thread = null, failed = false } = {}) {
  const ts = String(emulatedNow());
  page.notices.push({
    ts, text, failed, thread, user: page.me, place: page.place, key: `notice-${page.notices.length}`,
  });
  redraw("slack");
}

/** Return the emulators' present time in Unix seconds. */
export function emulatedNow() {
  return page.slack.now + (performance.now() - loadedAt) / 1000;
}

/** Return the channel that is looked at, or undefined. */
export function here() {
  return page.slack?.channels.find((channel) => channel.id === page.place);
}

/** Return what renderers need to name people and places and to tell the time. */
export function world() {
  const state = page.slack;
  const people = new Map(state.users.map((user) => [user.id, {
    ...user, shown: user.real_name || user.name,
  }]));
  if (!people.has(state.bot.user_id)) {
    people.set(state.bot.user_id, { id: state.bot.user_id, shown: state.bot.name, bot: true });
  }
  return {
    people, channels: new Map(state.channels.map((item) => [item.id, { ...item, kind: kindOf(item) }])),
    me: page.me, bot: state.bot.user_id, place: page.place, now: emulatedNow(),
    zone: zoneOf(people.get(page.me)?.tz),
  };
}

/** Return "public", "private", "im" or "mpim". */
export function kindOf(channel) {
  return KINDS[channel.type] ?? "public";
}

async function loadSlack() {
  const asked = page.me;
  const state = await slackState(asked).catch((reason) => {
    // The person remembered from the last visit may not exist in this workspace.
    if (!(reason instanceof ControlError) || !asked) throw reason;
    return slackState("");
  });
  if (page.me !== asked) return;
  page.me = state.me;
  page.slack = state;
  loadedAt = performance.now();
  if (!here()) page.place = state.channels.find((channel) => channel.is_member)?.id ?? state.channels[0]?.id ?? "";
}

async function loadPhones() {
  page.phones = await phoneState();
}

function loader(side, load) {
  let running = null;
  let again = false;
  return request;

  function request() {
    if (running) again = true;
    else running = run();
    return running;
  }

  async function run() {
    try {
      do {
        again = false;
        await load();
      } while (again);
      document.dispatchEvent(new CustomEvent("reached", { detail: { side, trouble: "" } }));
      redraw(side);
    } catch (reason) {
      if (!(reason instanceof ControlError)) throw reason;
      document.dispatchEvent(new CustomEvent("reached", { detail: { side, trouble: reason.message } }));
      // The change that asked for this load is not announced again.
      setTimeout(request, RETRY_MS);
    } finally {
      running = null;
    }
  }
}
