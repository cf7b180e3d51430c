import { wordSet } from './language.ts';

/** What tells languages that have no entry, so that none of those which have is taken for theirs: little words, and letters that only they have. */
export const otherLanguages: Readonly<Record<string, { readonly words: ReadonlySet<string>; readonly marks: RegExp }>> =
  {
    cs: {
      words: wordSet(
        'a se na že je to v s z do o pro za by jsou který která které jak kde kdy nebo ale si jeho co při byl byla bylo od po může není',
      ),
      marks: /[ěřů]/,
    },
    hu: {
      words: wordSet(
        'a az és hogy nem is egy ez van meg vagy mint csak de ki ha azt minden volt ezt mit mi hol mikor miért hogyan lehet',
      ),
      marks: /[őű]/,
    },
    id: {
      words: wordSet(
        'yang dan di untuk dengan ini itu dari pada tidak adalah anda akan dalam ke atau juga apa bagaimana kapan siapa saya ada bisa oleh',
      ),
      marks: /nya$/,
    },
    ro: {
      words: wordSet(
        'și în de la cu pe nu este că să o un din care pentru mai sau ce au fost sunt cum unde când cine al ale dacă',
      ),
      marks: /[țșăţ]/,
    },
    vi: {
      words: wordSet('và là của có không được cho các một những trong với để này khi người như ở đã từ'),
      marks: /[ơưđ\u1ea0-\u1ef9]/,
    },
  };
