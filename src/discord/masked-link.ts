/** UTF-16 units of an address; a longer one would take the room of the words. */
const longestAddress = 500;
/** What could end a masked link or its address, or be read as markup around it; a single tilde can't, and browsers read it in `#:~:text=`. */
const unsafe = /[\s()<>[\]\\"'`*|^{}]|~(?=~)|(?<=~)~/g;
/** A name with dots in it, as a reader would take for a host: after a scheme, or alone. */
const hostLike = /(?:[\p{L}\p{N}_-]+[.。])+\p{L}[\p{L}\p{N}-]+/gu;
/** Endings of files' names that no host has: "Node.js" is no address. */
const fileLike = /\.(?:js|mjs|ts|jsx|tsx|json|html?|css|txt|pdf|ya?ml|toml|xml|csv|png|jpe?g|gif|svg|docx?|xlsx?)$/u;

/**
 * The address as it can stand in `[words](address)`, percent-encoded where needed. Undefined where the words may not lead
 * there: it isn't http or https, it hides a host behind a user's name, the words look like another address, or Discord
 * would not read them as one link.
 */
export function maskedAddress(words: string, url: string): string | undefined {
  const address = parsed(url);
  if (!address || !/[\p{L}\p{N}]/u.test(words) || !areOneLink(words) || looksLikeOther(words, address))
    return undefined;
  const encoded = address.href.replace(unsafe, percentEncoded);
  return encoded.length <= longestAddress ? encoded : undefined;
}

/** Whether the words are the address itself and can stand as `<address>`: Discord shows no masked link of that kind. */
export function isBareAddress(words: string, url: string): boolean {
  return words === url && parsed(url) !== undefined && !new RegExp(unsafe).test(url) && url.length <= longestAddress;
}

/** An address that can be followed on Discord and elsewhere. */
function parsed(url: string): URL | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isOfWeb = address && /^https?:$/.test(address.protocol) && !/[[\]]/.test(address.host);
  return isOfWeb && address.username === '' && address.password === '' ? address : undefined;
}

/** Discord pairs the brackets of the words even where they are escaped. */
function areOneLink(words: string): boolean {
  return !words.replace(/\[[^\]]*\]/g, '').includes('[') && !words.includes('](');
}

function looksLikeOther(words: string, { hostname }: URL): boolean {
  const shown = words.normalize('NFKC').toLowerCase().replaceAll('。', '.');
  const hosts = [...shown.matchAll(hostLike)].map(([name]) => name).filter((name) => !fileLike.test(name));
  return shown.includes('://') || hosts.some((name) => name !== hostname && `www.${name}` !== hostname);
}

function percentEncoded(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
