import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, isOtherLanguage, languageOfQuestion } from '../../../index/languages/detect.ts';

describe('a text’s language', () => {
  it('is told by its script', () => {
    const texts = [
      'The city is large.',
      '上海是一座城市。',
      '東京は日本の首都です。',
      '서울은 도시이다.',
      '12 345',
      '',
    ];
    expect(texts.map(detectLanguage)).toEqual(['en', 'zh', 'ja', 'ko', 'en', 'en']);
  });

  it.each([
    ['en', 'The city of Shanghai held a conference on Tuesday. The mayor said that safety is no small matter.'],
    ['es', 'La ciudad celebró el martes una conferencia. El alcalde dijo que la seguridad no es un asunto menor.'],
    ['fr', 'La ville a tenu mardi une conférence. Le maire a dit que la sécurité n’est pas une petite affaire.'],
    ['de', 'Die Stadt hielt eine Konferenz ab. Der Bürgermeister sagte, dass Sicherheit keine Kleinigkeit ist.'],
    [
      'pt',
      'A cidade realizou na terça-feira uma conferência. O prefeito disse que a segurança não é um assunto menor.',
    ],
    [
      'it',
      'La città ha tenuto una conferenza sul futuro. Il sindaco ha detto che la sicurezza non è una piccola cosa.',
    ],
    ['nl', 'De stad hield dinsdag een conferentie. De burgemeester zei dat veiligheid geen kleinigheid is.'],
    ['sv', 'Staden höll en konferens i tisdags. Borgmästaren sade att säkerhet inte är någon liten sak.'],
    ['da', 'Byen holdt en konference i tirsdags. Borgmesteren sagde, at sikkerhed ikke er nogen lille sag.'],
    ['no', 'Byen holdt en konferanse på tirsdag. Borgermesteren sa at sikkerhet ikke er noen liten sak.'],
    ['fi', 'Kaupunki järjesti tiistaina konferenssin. Pormestari sanoi, että turvallisuus ei ole pieni asia.'],
    ['pl', 'We wtorek w mieście odbyła się konferencja. Burmistrz powiedział, że bezpieczeństwo to nie drobiazg.'],
    [
      'tr',
      'Şehirde salı günü bir konferans düzenlendi. Belediye başkanı güvenliğin küçük bir mesele olmadığını söyledi.',
    ],
    ['ru', 'Во вторник в городе прошла конференция. Мэр сказал, что безопасность — не мелочь.'],
    ['ar', 'عقدت المدينة يوم الثلاثاء مؤتمرا حول التجديد الحضري. وقال العمدة إن السلامة ليست مسألة صغيرة.'],
    ['cs', 'V úterý se ve městě konala konference. Starosta řekl, že bezpečnost není maličkost.'],
    ['hu', 'A város kedden konferenciát tartott. A polgármester azt mondta, hogy a biztonság nem kis dolog.'],
    ['id', 'Kota ini mengadakan konferensi pada hari Selasa. Wali kota mengatakan bahwa keamanan tidak sepele.'],
    ['ro', 'Orașul a ținut marți o conferință. Primarul a spus că siguranța nu este un lucru mic.'],
    ['vi', 'Thành phố đã tổ chức một hội nghị vào thứ Ba. Thị trưởng nói rằng an toàn không phải là chuyện nhỏ.'],
    ['uk', 'У вівторок у місті відбулася конференція. Мер сказав, що безпека — не дрібниця.'],
    ['fa', 'شهر روز سه‌شنبه همایشی برگزار کرد. شهردار گفت که ایمنی چیز کوچکی نیست.'],
    ['el', 'Η πόλη πραγματοποίησε την Τρίτη συνέδριο για την αστική ανανέωση.'],
    ['he', 'העיר קיימה ביום שלישי ועידה על התחדשות עירונית.'],
    ['hi', 'शहर ने मंगलवार को शहरी नवीनीकरण पर एक सम्मेलन आयोजित किया।'],
    ['th', 'เมืองจัดการประชุมเรื่องการฟื้นฟูเมืองเมื่อวันอังคาร'],
    ['zh', '上海市于周二召开 Urban Renewal 推进大会，OpenAI 和 Microsoft 参加。'],
  ])('is %s for a paragraph', (language, paragraph) => {
    expect(detectLanguage(paragraph)).toBe(language);
  });

  it('is that of the text, not of a passage quoted in it', () => {
    expect(
      detectLanguage('The sign over the door of the house is in Chinese: 安全无小事. It means that safety matters.'),
    ).toBe('en');
  });

  it('is a code for any text, and English where nothing tells', () => {
    expect(detectLanguage('Wolves hunt.')).toBe('en');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z]{2}$/.test(detectLanguage(text))));
  });
});

describe('a question’s language', () => {
  it.each([
    ['en', ['What happened in the city?', 'who is the mayor', 'How many bees does a hive hold?', 'why did they do it']],
    ['es', ['¿Quién inventó el teléfono?', '¿De qué trata el artículo?', '¿Qué comen los lobos?', '¿Por qué?']],
    ['es', ['¿Qué dijo Chen Jining en la noche?', '¿Qué pasó?', 'que dice el articulo', '¿En qué año nació?']],
    ['fr', ['De quoi parle cet article ?']],
    ['de', ['Worum geht es in dem Artikel?']],
    ['zh', ['Chen Jining 是谁？', '「Early cultivators of science in Japan」是誰的論文作品?']],
    ['es', ['quien es el alcalde', 'cuando llego el presidente', '¿Cuántas abejas caben en una colmena?']],
    [
      'fr',
      ['Qui est le maire ?', 'Où est la ville ?', 'Comment chassent les loups ?', 'Quels sont les cinq centres ?'],
    ],
    ['de', ['Wer hat das Telefon erfunden?', 'Was ist die Hauptstadt?', 'Wie viele Einwohner hat die Stadt?']],
    ['pt', ['Qual é a capital?', 'Quando foi a conferência?', 'Quais são os cinco centros?', 'Quem é o prefeito?']],
    ['it', ['Chi è il sindaco?', 'Di cosa parla questo articolo?', 'Quali sono i cinque centri?']],
    ['nl', ['Wie is de burgemeester?', 'Hoeveel leden heeft de club?', 'Waar is het museum?']],
    ['sv', ['Vem är borgmästaren?', 'Hur många medlemmar har klubben?', 'När öppnar muséet på söndag?']],
    ['da', ['Hvornår åbner museet?', 'Hvad koster et medlemskab?']],
    ['no', ['Hva koster et medlemskap?', 'Hvem kan bli medlem av klubben?']],
    ['fi', ['Kuka on pormestari?', 'Mitä jäsenyys maksaa?', 'Milloin museo on auki?']],
    ['pl', ['Kto jest burmistrzem?', 'Ile kosztuje członkostwo?', 'Kiedy jest otwarte muzeum?']],
    ['tr', ['Belediye başkanı kim?', 'Üyelik ne kadar?', 'Müze saat kaçta açılıyor?']],
    ['en', ['do i get my money back', 'can i bring a friend', 'my card is lost, what now']],
    ['ru', ['Кто изобрёл телефон?', 'О чём эта статья?']],
    ['ar', ['من اخترع الهاتف؟', 'ما هو موضوع المقال؟']],
    ['zh', ['谁发明了电话？', '這篇文章講什麼？', 'AI是什么？', 'ChatGPT有多少用户？', '什么是 urban renewal？']],
    ['ja', ['誰が電話を発明しましたか？', '上海の人口は何人ですか？']],
    ['ko', ['누가 전화를 발명했습니까?', '상하이의 인구는 몇 명입니까?']],
    ['el', ['Ποιος εφηύρε το τηλέφωνο;']],
    ['he', ['מי המציא את הטלפון?']],
    ['hi', ['टेलीफोन का आविष्कार किसने किया?']],
    ['th', ['ใครเป็นผู้คิดค้นโทรศัพท์?']],
  ])('is %s in %j', (language, questions) => {
    expect(questions.map(languageOfQuestion)).toEqual(questions.map(() => language));
  });

  it.each([
    ['names', ['Shanghai', 'Chen Jining', 'Los Angeles', 'San José', 'El Niño', 'Der Spiegel', 'Leonardo da Vinci']],
    ['numbers and signs', ['', '  ', '2024', '8', '§8', '2 + 2', '🙂', '?!']],
    ['words without grammar', ['urban renewal', 'five centers', 'safety', 'resumen', 'AI', 'Volkswagen AG']],
  ])('can’t be told from %s alone', (_, texts) => {
    expect(texts.map(languageOfQuestion)).toEqual(texts.map(() => undefined));
  });

  it('is English, or can’t be told, where foreign names stand in an English question', () => {
    const questions = [
      'What did Los Angeles and San José do?',
      'Who wrote Les Misérables?',
      'What is Das Kapital about?',
      'Who is the mayor of São Paulo?',
      'When was El Niño?',
      'What does Die Zeit say?',
      'Who painted Las Meninas?',
      'Who wrote Der Prozess?',
      'What is Le Tour de France?',
      'Who was Ludwig von Mises?',
      'When did Leonardo da Vinci die?',
      'Who runs Banco do Brasil?',
      'Did Le Monde report on Charles de Gaulle?',
      'How many men die in war?',
      'Who sang La vie en rose?',
      'Did Otto von Bismarck die?',
      "Chen's party's plan",
      'Shanghai’s mayor’s name',
      'vitamin c vs vitamin d',
      'Who wrote Le Rouge et le Noir?',
      'Who wrote El amor en los tiempos del cólera?',
      'Compare Los Alamos, Los Gatos',
      'Who is 陈吉宁?',
      'What did 陈吉宁 do?',
    ];
    const others = questions.filter((question) => !['en', undefined].includes(languageOfQuestion(question)));
    expect(others).toEqual([]);
  });

  it('doesn’t hang on capital letters, marks or how accents are written', () => {
    const questions = ['¿Quién inventó el teléfono?', 'Où est la ville ?', 'What is the city?', 'Qual é a capital?'];
    const shapes = [(text: string) => text.toUpperCase(), (text: string) => text.normalize('NFD')];
    for (const question of questions) {
      const alike = [...shapes, (text: string) => text.replace(/[¿?]/g, '')].map((shape) => shape(question));
      expect(alike.map(languageOfQuestion)).toEqual(alike.map(() => languageOfQuestion(question)));
    }
  });

  it('is a code or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z]{2}$/.test(languageOfQuestion(text) ?? 'en')),
    );
  });
});

describe('isOtherLanguage', () => {
  it('takes no Danish question for one that a Norwegian article can’t answer', () => {
    const pairs = ['de de', 'de fr', 'en de', 'da no', 'no da', 'da sv'].map((pair) => pair.split(' '));
    expect(pairs.map(([asked = '', written = '']) => isOtherLanguage(asked, written))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});
