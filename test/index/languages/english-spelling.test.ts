import { expect, it } from 'vitest';
import { american } from '../../../index/languages/english-spelling.ts';

it('writes British words as Americans do', () => {
  const british =
    'colour neighbourhood discoloured organise organisation analysed centre theatres centred fibreglass kilometre travelling cancelled jewellery woollen skilful fulfil enrolment licence defences practising catalogue cataloguing programme sceptical judgement grey greyish plough mould ageing aluminium sulphur tyres cosy artefact pyjamas yoghurt manoeuvres anaemia haemorrhage paediatric archaeology encyclopaedia oestrogen foetus diarrhoea';
  const written =
    'color neighborhood discolored organize organization analyzed center theaters centered fiberglass kilometer traveling canceled jewelry woolen skillful fulfill enrollment license defenses practicing catalog cataloging program skeptical judgment gray grayish plow mold aging aluminum sulfur tires cozy artifact pajamas yogurt maneuvers anemia hemorrhage pediatric archeology encyclopedia estrogen fetus diarrhea';
  expect(british.split(' ').map(american)).toEqual(written.split(' '));
});

it('leaves words alone that only look British', () => {
  const same =
    'cheque four hour tour pour advise surprise unsurprising exercise promise rise sunrise otherwise advertised comprise raise noise paradise acre massacre genre mediocre filling controlled selling prologuing specimen could soul through greyhound goer poet canoe'.split(
      ' ',
    );
  expect(same.map(american)).toEqual(same);
});
