// Slack's names for the emoji that a bot's texts are likely to carry; others stay as :name:.

const EMOJI = {
  "+1": "👍", "-1": "👎", alarm_clock: "⏰", arrow_down: "⬇️", arrow_left: "⬅️", arrow_right: "➡️",
  arrow_up: "⬆️", arrows_counterclockwise: "🔄", ballot_box_with_check: "☑️", bell: "🔔", no_bell: "🔕",
  black_square_for_stop: "⏹️", bookmark_tabs: "📑", bulb: "💡", busts_in_silhouette: "👥",
  bust_in_silhouette: "👤", calendar: "📅", chart_with_upwards_trend: "📈", clipboard: "📋",
  clock1: "🕐", clock3: "🕒", clock8: "🕗", clock9: "🕘", crescent_moon: "🌙", double_vertical_bar: "⏸️",
  email: "📧", envelope: "✉️", exclamation: "❗", eyes: "👀", fast_forward: "⏩", file_folder: "📁",
  fire: "🔥", gear: "⚙️", grey_question: "❔", hand: "✋", heart: "❤️", heavy_check_mark: "✔️",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", house: "🏠", inbox_tray: "📥", information_source: "ℹ️",
  iphone: "📱", key: "🔑", large_blue_circle: "🔵", large_green_circle: "🟢", large_orange_circle: "🟠",
  large_yellow_circle: "🟡", leftwards_arrow_with_hook: "↩️", link: "🔗", lock: "🔒", mag: "🔍",
  mailbox: "📫", mega: "📣", memo: "📝", moneybag: "💰", no_entry: "⛔", no_entry_sign: "🚫",
  no_mobile_phones: "📵", octagonal_sign: "🛑", ok: "🆗", outbox_tray: "📤", paperclip: "📎",
  pencil: "📝", pencil2: "✏️", phone: "☎️", telephone: "☎️", telephone_receiver: "📞", point_right: "👉",
  pushpin: "📌", question: "❓", raised_hand: "✋", recycle: "♻️", red_circle: "🔴", repeat: "🔁",
  rotating_light: "🚨", scales: "⚖️", scroll: "📜", shield: "🛡️", slightly_smiling_face: "🙂", smile: "😄",
  sparkles: "✨", speech_balloon: "💬", star: "⭐", stop_sign: "🛑", stopwatch: "⏱️", sunny: "☀️", tada: "🎉",
  thinking_face: "🤔", thumbsup: "👍", thumbsdown: "👎", timer_clock: "⏲️", unlock: "🔓", warning: "⚠️",
  wastebasket: "🗑️", wave: "👋", white_check_mark: "✅", white_circle: "⚪", wrench: "🔧", x: "❌",
  zap: "⚡", zzz: "💤",
};

/** Return the character for an emoji name, or `:name:` when it is not known here. */
export function emoji(name) {
  return Object.hasOwn(EMOJI, name) ? EMOJI[name] : `:${name}:`;
}

/** Replace known `:name:` words in `text`. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (_, name) => emoji(name));
}
