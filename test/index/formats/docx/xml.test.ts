import { describe, expect, it } from 'vitest';
import { isOn, readXml } from '../../../../index/formats/docx/xml.ts';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

function events(xml: string): string[] {
  const seen: string[] = [];
  readXml(xml, {
    open: ({ name, attributes }) =>
      seen.push(
        `<${name}${Object.keys(attributes)
          .map((one) => ` ${one}`)
          .join('')}`,
      ),
    close: (name) => seen.push(`/${name}`),
    text: (words) => seen.push(words),
  });
  return seen;
}

describe('readXml', () => {
  it('has the usual names, whichever prefix and edition a file has', () => {
    const files = [`<w:p xmlns:w="${transitional}" w:id="1">a</w:p>`, `<x:p xmlns:x="${strict}" x:id="1">a</x:p>`];
    expect(files.map(events)).toEqual([
      ['<w:p w w:id', 'a', '/w:p'],
      ['<w:p x w:id', 'a', '/w:p'],
    ]);
  });

  it('throws for what is not well-formed, too deep, or names an entity of its own', () => {
    expect(() => events('<a><b></a>')).toThrow();
    expect(() => events(`${'<a>'.repeat(501)}${'</a>'.repeat(501)}`)).toThrow('too deep');
    expect(() => events('<!DOCTYPE a [<!ENTITY b "owl">]><a>&b;</a>')).toThrow();
  });
});

it('is on unless it says otherwise', () => {
  const on = ['', '1', 'true', '0', 'false', 'none'].map((value) =>
    isOn({ name: 'w:b', attributes: { 'w:val': value } }),
  );
  expect([isOn({ name: 'w:b', attributes: {} }), ...on]).toEqual([true, true, true, true, false, false, false]);
});
