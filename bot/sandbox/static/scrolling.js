// Lists of messages stay at their end, unless the person has scrolled up to read.

const NEAR_PX = 60;
const places = new WeakMap();
const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) settle(target);
});

/** Show the end of `root` after a change of its content, if its end was showing before. */
export function keepAtEnd(root, scene = "") {
  const place = places.get(root);
  if (!place) follow(root, scene);
  else if (place.scene !== scene) Object.assign(place, { scene, atEnd: true });
  settle(root);
}

function follow(root, scene) {
  const place = { scene, atEnd: true };
  places.set(root, place);
  root.addEventListener("scroll", () => {
    place.atEnd = root.scrollHeight - root.scrollTop - root.clientHeight < NEAR_PX;
  }, { passive: true });
  watcher.observe(root);
}

function settle(root) {
  if (places.get(root)?.atEnd) root.scrollTop = root.scrollHeight;
}
