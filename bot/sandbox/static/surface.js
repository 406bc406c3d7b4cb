// What the elements of a message or of a view do when they are used: the gestures on the wire.

import { h, icon } from "/sandbox/static/dom.js";
import { act, notice, page, world } from "/sandbox/static/store.js";
import { ControlError, slackSuggest } from "/sandbox/static/wire.js";

const seenOptions = new Map();

/** Return the block context (see blocks.js) of a message in `channel`. */
export function messageContext(channel, ts) {
  const spot = { channel, ts };
  return context(null, {
    click: (element, blockId) => act("click", {
      ...spot, action_id: element.action_id, block_id: blockId,
    }),
    choose: (element, blockId, value) => act("choose", {
      ...spot, action_id: element.action_id, value,
    }),
  });
}

/** Return the block context of the person's top modal or App Home; `form` collects its values. */
export function viewContext(form) {
  return context(form, {
    click: (element, blockId) => afterEntering(form, "view_click", {
      action_id: element.action_id, block_id: blockId,
    }),
    choose: (element, blockId, value) => afterEntering(form, "view_choose", {
      action_id: element.action_id, block_id: blockId, value,
    }),
  });
}

/** Say at `node`'s message or view that the app did not answer; `failure` null takes it away. */
export function showFailure(node, failure) {
  const frame = node.closest("[data-surface]");
  if (!frame) return;
  frame.querySelector(":scope > .failure")?.remove();
  if (!failure) return;
  frame.append(h("p", { class: "failure", role: "alert", dataset: { testid: "failure" } },
    icon("warning"), failure));
}

/** Do `verb` in the view once the emulator knows what was typed beside it: the app sees it all. */
async function afterEntering(form, verb, gesture) {
  for (const { blockId, actionId, value } of form.untold()) {
    const { failure } = await act("view_choose", { action_id: actionId, block_id: blockId, value });
    if (failure) return { failure };
  }
  return act(verb, gesture);
}

function context(form, { click, choose }) {
  return {
    get world() { return world(); },
    form,
    seenOptions,
    async click(element, blockId, node) {
      showFailure(node, null);
      report(node, (await click(element, blockId)).failure);
    },
    async choose(element, blockId, value, node) {
      showFailure(node, null);
      report(node, (await choose(element, blockId, value)).failure);
    },
    suggest,
  };
}

function report(node, failure) {
  // The app may have redrawn the message before it failed: then its place is gone.
  if (failure && !node.isConnected) notice(`The app failed: ${failure}`, { failed: true });
  else showFailure(node, failure);
}

async function suggest(element, query) {
  try {
    const answer = await slackSuggest({ user: page.me, action_id: element.action_id, query });
    return answer.options;
  } catch (reason) {
    if (!(reason instanceof ControlError)) throw reason;
    // Slack shows an empty menu when the app's source fails.
    return [];
  }
}
