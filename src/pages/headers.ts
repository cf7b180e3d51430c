/** What a page may do: show its own style sheet, and follow links. No script, no picture, no form, nothing of anybody else's. */
export const policy =
  "default-src 'none'; style-src 'self'; script-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'";

/** Sent with every answer. `frame-ancestors` counts in a header only. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
};
