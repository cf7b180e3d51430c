import { sentenceRules } from '../rules.ts';

/** The danda ends a sentence; a full stop stands behind abbreviations, most of them before a name. */
export const hindi = sentenceRules({
  leading: 'डॉ डा प्रो श्री श्रीमती सुश्री पं कु मो मा स्व ले कर्नल ब्रि सर सं पृ क्र रु कि मी',
});
