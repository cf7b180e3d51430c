import { isOn, readXml } from './xml.ts';

/** What a style says, with what it takes over from those that it is based on. */
export interface Style {
  /** In lower case, without blanks: `heading1`, `toc2`. Word's own names are English in all its languages. */
  readonly name: string;
  /** Level of the outline from 1; 0 for text. */
  readonly outline?: number;
  /** Its numbering: a number of the document's list, and the level in it from 0. */
  readonly list?: string;
  readonly level?: number;
  readonly isBold?: boolean;
  readonly isHidden?: boolean;
}

interface Written extends Style {
  readonly basedOn?: string;
}

/** Styles by their ids. The id of a paragraph without one is the empty string. */
export type Styles = ReadonlyMap<string, Style>;

/** Styles that are based on one another in a row. */
const longestChain = 20;

export function stylesIn(xml: string): Styles {
  const written = new Map<string, { -readonly [Key in keyof Written]: Written[Key] }>();
  let style: { -readonly [Key in keyof Written]: Written[Key] } | undefined;
  let isConditional = false;
  readXml(xml, {
    open: (element) => {
      const value = element.attributes['w:val'] ?? '';
      if (element.name === 'w:style') {
        const { 'w:styleId': id = '', 'w:default': isDefault, 'w:type': type } = element.attributes;
        style = { name: '' };
        written.set(id, style);
        if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) written.set('', style);
      } else if (element.name === 'w:tblStylePr') isConditional = true;
      else if (!style || isConditional) return;
      else if (element.name === 'w:name') style.name = value.toLowerCase().replace(/\s+/g, '');
      else if (element.name === 'w:basedOn') style.basedOn = value;
      else if (element.name === 'w:outlineLvl') style.outline = outlineOf(value);
      else if (element.name === 'w:numId') style.list = value;
      else if (element.name === 'w:ilvl') style.level = Number(value);
      else if (element.name === 'w:b') style.isBold = isOn(element);
      else if (element.name === 'w:vanish') style.isHidden = isOn(element);
    },
    close: (name) => {
      if (name === 'w:style') style = undefined;
      if (name === 'w:tblStylePr') isConditional = false;
    },
  });
  return new Map([...written.keys()].map((id) => [id, inherited(written, id)]));
}

/** Levels are counted from 0, and 9 is text. */
export function outlineOf(value: string): number {
  const level = Number(value);
  return level >= 0 && level < 9 ? level + 1 : 0;
}

function inherited(styles: ReadonlyMap<string, Written>, id: string): Style {
  const own = styles.get(id) as Written;
  const chain = [own];
  for (let next = own.basedOn; next !== undefined && chain.length < longestChain; ) {
    const base = styles.get(next);
    if (base) chain.unshift(base);
    next = base?.basedOn;
  }
  const { basedOn: _, ...all } = Object.assign({}, ...chain) as Written;
  return { ...all, name: own.name };
}
