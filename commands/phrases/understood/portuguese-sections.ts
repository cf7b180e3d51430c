import type { SectionWords } from './section-words.ts';

export const portugueseSections: SectionWords = {
  section: ['seção', 'secao', 'secção', 'seções', 'secoes', 'secções', 'tópico', 'topico'],
  part: `artigo artigos regra regras cláusula clausula cláusulas clausulas parágrafo paragrafo parágrafos inciso incisos capítulo
    capitulo capítulos parte partes item itens anexo número numero pergunta passo versão versao`.split(/\s+/),
  to: ['a', 'até', 'ate', 'ao', 'à'],
  until: [],
  and: ['e', 'ou'],
  sentence: ['frase', 'frases'],
  asking:
    `o que diz dizem fala falam consta está esta escrito tem há na no nas nos em de da do das dos a os as um uma é são me
    mostra mostre mostrar leia lê ler ver dê quero saber por favor pfv significa contém sobre texto inteiro inteira completo
    completa exatamente qual quais oi olá você vc pode poderia conteúdo palavra se trata`.split(/\s+/),
  versions: {
    released: 'saiu lançou lançada lançado lançamento publicou publicada publicado publicação'.split(' '),
    when: ['quando', 'data', 'dia'],
    changes: 'mudou mudanças mudança alterações alterou novidades novo nova trouxe traz atualizou'.split(' '),
    kinds: {
      added: 'adicionou adicionado adicionados adicionada acrescentou incluído novo novidades recursos'.split(' '),
      fixed: 'corrigiu corrigido corrigidos correções consertou bugs erros'.split(' '),
      removed: 'removeu removido removidos removida retirou tirou excluiu'.split(' '),
      changed: ['mudou', 'mudanças', 'melhorias', 'melhorou'],
      deprecated: ['obsoleto', 'obsoletos', 'descontinuado'],
      security: ['segurança', 'vulnerabilidades'],
    },
    around: 'foi foram tudo todos houve desde com versão versao versões'.split(' '),
  },
};
