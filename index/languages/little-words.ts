import { wordSet } from './language.ts';

/** The commonest words of languages in Latin script that have no entry: they are told from those that have one. */
export const littleWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet(`le la les de des du un une et ou en à a que qui quoi quel quelle quels quelles quand comment
    pourquoi combien est sont était dans pour avec sur au aux ce cet cette ces il elle ils elles on ne pas plus
    leur par se son sa ses être avoir été eu où parle dit article`),
  de: wordSet(`der die das des dem den und ist sind war waren wer wen wem was wo wann wie warum wieso worum wovon welche
    welcher welches ein eine einen einem einer zu zum zur mit von vom für auf nicht im in an am wird werden
    wurde wurden hat haben sich auch nach bei über aus es geht gibt sagt diese dieser dieses diesen diesem viele
    artikel`),
  pt: wordSet(`o a os as do da dos das de um uma e em no na nos nas ao que quem onde quando como quanto quantos quanta
    quantas qual quais por para com pelo pela foi é são era mais seu sua se não também até isso este esta tem há
    sobre diz trata artigo`),
  it: wordSet(`il lo la i gli le l di del della dei delle dello un uno una e è ha che chi cosa dove quando come perché
    quanto quanti quanta quante quale quali qual sono era nel nella sul sulla con per da dal dalla al alla in a
    non anche più si su questo questa articolo`),
};
