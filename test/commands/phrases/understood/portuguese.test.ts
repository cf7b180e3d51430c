import { articleFrom } from '../../../index/seed-article.ts';
import { understands } from './understood.ts';

const house = articleFrom(
  `# Regulamento interno\n\n${['Chaves', 'Visitas', 'Barulho', 'Cozinha', 'Cachorros', 'Lixo', 'Jardim', 'Porão']
    .map((name, i) => `## ${i + 1}. ${name}\n\nAqui está o que vale para ${name} nesta casa.\n`)
    .join('\n')}`,
  'regulamento.md',
);
const crossing = articleFrom(
  '# A travessia\n\nA balsa sai ao meio-dia. Os cachorros viajam de graça na balsa.\n',
  'travessia.md',
);
const ferry = 'Quem inaugura a nova balsa?';
const library = 'Quando abre a biblioteca?';
const pool = 'A que horas abre a piscina às segundas?';

understands('Portuguese', {
  greetings: `
    Oi!
    Olá
    Bom dia
    Boa tarde, pessoal
    E aí
    Obrigada!
    Muito obrigado
    Valeu
    Ajuda
    Me ajuda
    O que você pode fazer?
    Como você funciona?`,
  greeted: ['Oi, quem inaugura a balsa?', 'quem inaugura a balsa?'],
  whole: `
    Do que trata o artigo?
    De que trata este artigo?
    Do que se trata?
    Sobre o que é o artigo?
    Sobre o que fala este texto?
    O artigo é sobre o quê?
    Fala sobre o quê?
    O que diz o artigo?
    O que o artigo diz?
    O que tem nesse artigo?
    Qual é o assunto do artigo?
    Qual é o tema?
    Qual é a ideia principal?
    Quais são os pontos principais do artigo?
    Quais são as principais ideias?
    Resumo
    Resumo, por favor
    Resumo do artigo
    Me dê um resumo
    Faça um resumo deste artigo
    Quero um resumo
    Resume o artigo
    Resuma isso
    Pode resumir o artigo?
    Você pode me fazer um resumo?
    Me diga do que trata este artigo
    Em resumo
    Explica esse artigo`,
  part: `
    Do que trata a seção 3?
    O que diz o artigo sobre os cachorros?
    O que diz o regulamento sobre barulho?
    Resuma a terceira seção
    Quem escreveu o artigo?
    Qual é o conteúdo do pacote?
    Qual é o assunto da reunião de segunda?`,
  followUps: [
    ['e quando?', ferry, 'Quando inaugura a nova balsa?'],
    ['por quê?', ferry, 'Por quê inaugura a nova balsa?'],
    ['quem mais?', ferry, 'Quem mais inaugura a nova balsa?'],
    ['desde quando exatamente?', library, 'Desde quando abre a biblioteca?'],
    ['e aos domingos?', pool, 'A que horas abre a piscina aos domingos?'],
    ['amanhã?', library, 'Quando abre a biblioteca amanhã?'],
    ['para crianças?', 'Quanto custa o ingresso?', 'Quanto custa o ingresso para crianças?'],
    ['e a sauna?', pool, 'A que horas abre a sauna às segundas?'],
    ['e quanto aos convidados?', ferry, 'Quem inaugura a nova balsa … convidados?'],
    ['e quando ela fecha?', library, 'Quando a biblioteca fecha?'],
    ['e se chover?', 'Quando começa a visita?', 'Quando começa a visita se chover?'],
    ['É grátis?', library, '[alone]'],
    ['Tem elevador?', library, '[alone]'],
    ['Quem paga o ônibus?', ferry, '[alone]'],
    ['onde diz isso?', ferry, '[source]'],
    ['fonte?', ferry, '[source]'],
    ['tem certeza?', ferry, '[doubt]'],
    ['sério?', ferry, '[doubt]'],
    ['mais alguma?', ferry, '[others]'],
    ['muito obrigado!', ferry, '[talk]'],
    ['beleza, valeu', ferry, '[talk]'],
  ],
  article: house,
  sections: [
    ['seção 8', '8'],
    ['§8', '8'],
    ['regra nº 3', '3'],
    ['seções 3 a 5', '3 4 5'],
    ['3 até 5', '3 4 5'],
    ['2, 4 e 7', '2 4 7'],
    ['Visitas', '2'],
    ['§8, frase 1', '8'],
  ],
  asked: [
    ['O que diz a seção 8?', '8'],
    ['Me mostra a seção 3, por favor', '3'],
    ['O que está escrito na seção 5?', '5'],
    ['O que diz a seção 5 sobre gatos?', '5, and more'],
    ['O que diz a seção 99?', ''],
  ],
  named: [
    [house, 'O que diz o regulamento sobre barulho?', 'question', 'O que diz sobre barulho?'],
    [house, 'Segundo o regulamento interno, posso fumar?', 'question', 'posso fumar?'],
    [house, 'No regulamento, quem limpa?', 'question', 'quem limpa?'],
    [house, 'Resuma o regulamento', 'whole', 'Resuma isso'],
    [house, 'Faça um resumo do regulamento', 'whole', 'Faça um resumo isso'],
    [crossing, 'Do que trata o artigo sobre a balsa?', 'whole', 'Do que trata isso?'],
    [crossing, 'No artigo sobre a balsa, o que é de graça?', 'question', 'o que é de graça?'],
  ],
  times: [
    ['21h', '21:00'],
    ['21h30', '21:30'],
    ['21 horas', '21:00'],
    ['às 9 da manhã', '09:00'],
    ['9 da noite', '21:00'],
    ['9 e meia', '09:30'],
    ['9h30 da noite', '21:30'],
    ['meio-dia', '12:00'],
    ['meia noite', '00:00'],
    ['9 pm', '21:00'],
  ],
  days: [
    ['seg-sex', '12345'],
    ['segunda-feira a quarta-feira', '123'],
    ['segunda a sexta', '12345'],
    ['seg, qua e sex', '135'],
    ['todos os dias', '1234567'],
    ['fim de semana', '67'],
  ],
  zones: [
    ['São Paulo', 'America/Sao_Paulo'],
    ['brasília', 'America/Sao_Paulo'],
    ['Nova York', 'America/New_York'],
    ['Lisboa', 'Europe/Lisbon'],
    ['Pequim', 'Asia/Shanghai'],
    ['Alemanha', 'Europe/Berlin'],
  ],
});
