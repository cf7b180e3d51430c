/** Elements of HTML whose beginning and end part words, as those of blocks do. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

export function isBlockElement(name: string): boolean {
  return blocks.has(name);
}
