/** The commonest words of languages in Latin script. One that several share stands in each: they cancel each other. */
export const littleWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the of and is are was were be been what which who whom whose when where why how does did do done has have
    had in to for with from by it its that this these those on at an a not can could would should will there
    their they his her he she about many much as or if than into any you me tell give name article between after
    before during`),
  es: words(`el la los las lo de del y e o en a un una unos unas que qué cuál cuáles quién quiénes quien quienes dónde
    donde cuándo cuando cómo como cuánto cuántos cuánta cuántas cuanto cuantos cuantas cual cuales por para con
    es son era fue fueron está están esta este estos hay ha han se su sus al pero más porque sobre entre también
    trata dice hace hizo tiene tienen había según sin no artículo`),
  fr: words(`le la les de des du un une et ou en à a que qui quoi quel quelle quels quelles quand comment
    pourquoi combien est sont était dans pour avec sur au aux ce cet cette ces il elle ils elles on ne pas plus
    leur par se son sa ses être avoir été eu où parle dit article`),
  de: words(`der die das des dem den und ist sind war waren wer wen wem was wo wann wie warum wieso worum wovon welche
    welcher welches ein eine einen einem einer zu zum zur mit von vom für auf nicht im in an am wird werden
    wurde wurden hat haben sich auch nach bei über aus es geht gibt sagt diese dieser dieses diesen diesem viele
    artikel`),
  pt: words(`o a os as do da dos das de um uma e em no na nos nas ao que quem onde quando como quanto quantos quanta
    quantas qual quais por para com pelo pela foi é são era mais seu sua se não também até isso este esta tem há
    sobre diz trata artigo`),
  it: words(`il lo la i gli le l di del della dei delle dello un uno una e è ha che chi cosa dove quando come perché
    quanto quanti quanta quante quale quali qual sono era nel nella sul sulla con per da dal dalla al alla in a
    non anche più si su questo questa articolo`),
};

/** With these English questions begin. */
export const opensQuestion: ReadonlySet<string> =
  words(`what which who whom whose when where why how does did are were can could would should will has have had tell
  give explain describe summarise summarize list show is`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
