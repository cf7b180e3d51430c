import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { type Element, elementsIn } from '../../../../index/formats/html/nodes.ts';
import { isAround, isSeen } from '../../../../index/formats/html/seen.ts';

function elementOf(html: string): Element {
  return elementsIn(parseFragment(html), () => true)[0] as Element;
}

it('what is hidden, run, drawn or filled in isn’t seen', () => {
  const unseen = [
    '<p hidden>',
    '<p aria-hidden=true>',
    '<p style="color:red; display: none">',
    '<script>',
    '<svg>',
    '<button>',
    '<span class="sr-only">',
  ];
  const seen = [
    '<p>',
    '<p aria-hidden=false>',
    '<p style="display:block">',
    '<code>',
    '<span class="hidden-treasure">',
  ];
  expect([unseen, seen].map((all) => all.map((html) => isSeen(elementOf(html))))).toEqual([
    unseen.map(() => false),
    seen.map(() => true),
  ]);
});

it('menus, banners and what else there is stand around an article', () => {
  const around = [
    '<nav>',
    '<footer>',
    '<div role=search>',
    '<div class="site cookie-notice">',
    '<ul id=breadcrumbs>',
    '<div class=header><a href="/">Up</a></div>',
  ];
  const inside = [
    '<main class=menu>',
    '<section id=search>',
    '<div id=dialog><h2>Dialog</h2></div>',
    '<div class=header>The words of a header</div>',
    '<p class="navigable">',
  ];
  expect([around, inside].map((all) => all.map((html) => isAround(elementOf(html))))).toEqual([
    around.map(() => true),
    inside.map(() => false),
  ]);
});
