// Select menus whose choices are known: options of the bot, people, channels, conversations.

import { h } from "/sandbox/static/dom.js";

/** Return a control (see controls.js) for a select of any but the external kind; null otherwise. */
export function menuControl(element, ctx, start, changed) {
  const source = sourceOf(element, ctx.world);
  if (!source) return null;
  const multiple = element.type.startsWith("multi_");
  const target = h("select", {
    class: "text-input", multiple, size: multiple ? 4 : null, on: { change: changed },
  },
  !multiple && h("option", { value: "" }, element.placeholder?.text ?? "Choose one"),
  source.groups.map(({ label, options }) =>
    (label ? h("optgroup", { label }, options.map(optionNode)) : options.map(optionNode))));
  const write = (value) => {
    const on = new Set([value ?? ""].flat());
    for (const option of target.options) option.selected = on.has(option.value);
  };
  write(start === undefined ? source.initial : start);
  return { node: target, target, read: () => readMenu(target, multiple), write };
}

function readMenu(target, multiple) {
  const chosen = [...target.selectedOptions].map((option) => option.value).filter(Boolean);
  return multiple ? chosen : chosen[0] ?? null;
}

function optionNode({ value, label }) {
  return h("option", { value }, label);
}

function sourceOf(element, world) {
  switch (element.type.replace("multi_", "")) {
    case "static_select": return fixed(element);
    case "users_select": return of(people(world), element.initial_user ?? element.initial_users);
    case "channels_select":
      return of(channels(world, ["public"]), element.initial_channel ?? element.initial_channels);
    case "conversations_select": return of(
      conversations(element, world),
      element.initial_conversation ?? element.initial_conversations
        ?? (element.default_to_current_conversation ? world.place : undefined),
    );
    default: return null;
  }
}

function of(options, initial) {
  return { groups: [{ label: "", options }], initial };
}

function fixed(element) {
  const entry = (option) => ({ value: option.value, label: option.text.text });
  const groups = element.option_groups
    ? element.option_groups.map((group) => ({
      label: group.label.text, options: group.options.map(entry),
    }))
    : [{ label: "", options: (element.options ?? []).map(entry) }];
  const initial = element.initial_options?.map((option) => option.value)
    ?? element.initial_option?.value;
  return { groups, initial };
}

function people(world) {
  return [...world.people.values()].map(({ id, shown }) => ({ value: id, label: shown }));
}

function channels(world, kinds) {
  return [...world.channels.values()]
    .filter((channel) => kinds.includes(channel.kind))
    .map((channel) => ({ value: channel.id, label: `#${channel.name}` }));
}

function conversations(element, world) {
  const include = element.filter?.include ?? ["public", "private", "im", "mpim"];
  const bots = element.filter?.exclude_bot_users;
  return [
    ...channels(world, include.filter((kind) => kind !== "im")),
    ...(include.includes("im") ? people(world).filter(({ value }) => !(bots && value === world.bot)) : []),
  ];
}
