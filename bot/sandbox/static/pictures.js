// Images of the bot, shown by their words: the page fetches nothing from other places.

import { h, icon } from "/sandbox/static/dom.js";
import { plain } from "/sandbox/static/mrkdwn.js";

/** Return a placeholder with the image's alternative text; `kind` is "block" or "thumb". */
export function imageNote(image, kind) {
  return h("figure", { class: `image image-${kind}`, dataset: { testid: "image" } },
    image.title && h("figcaption", {}, plain(image.title)),
    h("div", { class: "image-box", role: "img", "aria-label": image.alt_text ?? "", title: image.image_url },
      icon("image"), h("span", {}, image.alt_text ?? "")));
}
