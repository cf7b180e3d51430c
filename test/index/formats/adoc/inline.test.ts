import { expect, it } from 'vitest';
import { scanInline } from '../../../../index/formats/adoc/inline.ts';
import { joinLines, layMarkup } from '../../../../index/formats/page/markup.ts';
import { blankPage, openLeaf } from '../../../../index/formats/page/page.ts';

function shown(file: string): string {
  const page = blankPage(file);
  openLeaf(page, 'prose');
  layMarkup(page, joinLines(file, [{ start: 0, end: file.length }]), scanInline);
  return page.chunks.join('') + page.links.map(({ url }) => ` <${url}>`).join('');
}

it('takes markup out of words', () => {
  const written: Readonly<Record<string, string>> = {
    'An *owl*, _mice_, `code`, +mono+ and `+*raw*+`.': 'An owl, mice, code, mono and *raw*.',
    '**b**old __e__m ``c``ode [.red]#marked# x^2^ H~2~O': 'bold em code marked x2 H2O',
    'See https://a.example/x[the page^], link:b.html[here,window=_blank].': 'See the page, here. <https://a.example/x>',
    'At https://a.example/x. Or mailto:a@b.org[].': 'At https://a.example/x. Or a@b.org. <https://a.example/x>',
    'See <<care,Owl care>>, <<fees>> and xref:a.adoc[A].': 'See Owl care, fees and A.',
    'Press kbd:[Ctrl], btn:[OK], menu:File[Save].': 'Press Ctrl, OK, File[Save].',
    'An owlfootnote:[It hoots.] and ((term))(((hidden,term))).': 'An owl and term.',
    '[[a]]Here [#b]there image:x.png[alt] icon:y[]': 'Here there  ',
    'pass:[<b>] stem:[x^2] +++<u>+++': '<b> x^2 <u>',
    '\\*no\\* 2 * 3 * 4, snake_case_name, {name} C++': '*no* 2 * 3 * 4, snake_case_name, {name} C++',
    '*bold with `code` in it*': 'bold with code in it',
  };
  expect(Object.keys(written).map(shown)).toEqual(Object.values(written));
});
