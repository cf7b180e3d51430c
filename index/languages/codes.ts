/** The BCP 47 tag that a person means: `EN`, `zh_Hans` and `ZH-TW` are `en`, `zh-Hans` and `zh-TW`. Undefined for what is no tag of a language. */
export function canonicalTag(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
