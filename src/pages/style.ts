import { createHash } from 'node:crypto';

/** Everything that the pages look like: one file, system fonts, no picture. */
const css = `:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --ink: #1f2328;
  --soft: #5b616a;
  --line: #dcd9d0;
  --tint: #f2efe7;
  --link: #1d4f91;
  --mark: #ffe89a;
  --mark-line: #b98900;
  --measure: 36.5rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c;
    --ink: #e4e2dc;
    --soft: #a3a7ae;
    --line: #363a41;
    --tint: #1f2227;
    --link: #93bcf3;
    --mark: #5b4a08;
    --mark-line: #e2b93b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.7 Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Cambria, Georgia, 'Noto Serif', serif;
  overflow-wrap: break-word;
}
:lang(zh), :lang(ja), :lang(ko) { line-height: 1.85; }
main { max-width: calc(var(--measure) + 9rem); margin-inline: auto; padding: 1.5rem 4.5rem 5rem; outline: none; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.bar, .facts, .promise, .notice, .skip, .ref, .contents, .articles .facts, code, pre {
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif;
}
.bar { max-width: calc(var(--measure) + 9rem); margin-inline: auto; padding: 1.25rem 4.5rem 0; font-size: .85rem; color: var(--soft); }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; background: var(--paper); padding: .5rem 1rem; font-size: .9rem; }
.skip:focus { inset-block-start: 1rem; z-index: 1; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 2.2em 0 .6em; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.4rem); margin: .6em 0 .5em; letter-spacing: -.01em; }
h2 { font-size: 1.45rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.05rem; }
p, ul, .wide, .aside { margin: 0 0 1.1em; }
.facts, .promise { font-size: .85rem; line-height: 1.5; color: var(--soft); margin: 0 0 .35em; }
.facts code { font-size: .95em; }
.promise { padding-inline-start: .7em; border-inline-start: 3px solid var(--mark-line); margin-block: 1em; }
article > header { border-block-end: 1px solid var(--line); padding-block-end: .6em; margin-block-end: 1.6em; }
.notice { font-size: .95rem; line-height: 1.5; padding: .9em 1.1em; background: var(--tint); border: 1px solid var(--line); border-inline-start: 4px solid var(--mark-line); border-radius: 4px; }
.contents { font-size: .9rem; line-height: 1.5; margin-block-end: 2em; }
.contents summary { cursor: pointer; color: var(--soft); padding-block: .3em; width: max-content; }
.contents ul { list-style: none; padding: 0; margin: .5em 0 0; }
.contents li { margin: 0; }
.contents a { display: block; padding: .3em 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents .number { color: var(--soft); font-variant-numeric: tabular-nums; margin-inline-end: .4em; }
.d2 { padding-inline-start: 1.2em; }
.d3 { padding-inline-start: 2.4em; }
.d4, .d5, .d6 { padding-inline-start: 3.6em; }
section { position: relative; }
.ref { position: absolute; inset-inline-end: calc(100% + 1rem); inset-block-start: .35em; font-size: .75rem; line-height: 1.5; color: var(--soft); text-decoration: none; white-space: nowrap; font-variant-numeric: tabular-nums; direction: ltr; unicode-bidi: isolate; }
h2 + .ref { inset-block-start: .65em; }
h3 + .ref { inset-block-start: .4em; }
.ref:hover, section:target > .ref { color: var(--link); text-decoration: underline; }
ul { padding-inline-start: 1.4em; }
ul.marked { list-style: none; padding-inline-start: 0; }
ul.marked li { padding-inline-start: 1.6em; text-indent: -1.6em; }
li { margin-block-end: .4em; }
.question { font-weight: 600; margin-block: 1.6em .4em; }
.line { margin-block-end: .2em; }
.aside { padding: .9em 1.1em .01em; background: var(--tint); border-inline-start: 4px solid var(--line); border-radius: 4px; }
.wide { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .95rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .5em .9em .5em 0; border-block-end: 1px solid var(--line); min-width: 5em; max-width: 32em; }
th { border-block-end-width: 2px; }
code, pre { font-family: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace; font-size: .85em; }
pre { background: var(--tint); padding: .9em 1.1em; border-radius: 4px; line-height: 1.5; tab-size: 4; direction: ltr; text-align: left; }
.s { scroll-margin-block: 30vh; border-radius: 2px; }
.s.quoted, body:not(.unmarked) .s:target, body:not(.unmarked) tr:target .s { background: var(--mark); box-shadow: 0 0 0 .12em var(--mark); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
::target-text { background: var(--mark); color: var(--ink); }
.articles { list-style: none; padding: 0; margin-block-start: 2em; }
.articles li { padding-block: 1.1em; border-block-start: 1px solid var(--line); margin: 0; }
.articles h2 { font-size: 1.25rem; margin: 0 0 .3em; }
@media (max-width: 56rem) {
  body { font-size: 1.0625rem; }
  main { padding: .5rem 1.15rem 4rem; }
  .bar { padding: 1rem 1.15rem 0; }
  .ref { position: static; display: inline-block; padding-block: .2em; }
  h2, h3, h4, h5, h6 { margin-block-end: .1em; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff; --link: #000; --mark: #fff; --mark-line: #000; }
  body { font-size: 11pt; line-height: 1.5; }
  main, .bar { max-width: none; padding: 0; }
  .chrome { display: none; }
  .ref { position: static; display: inline-block; color: var(--soft); }
  .s.quoted, .s:target { text-decoration: underline; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .wide { overflow: visible; }
  pre { white-space: pre-wrap; }
}
`;

/** The style sheet, and a name for how it is now: another one has another address. */
export const styleSheet = { css, version: createHash('sha256').update(css).digest('hex').slice(0, 8) } as const;
