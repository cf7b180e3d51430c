/** What `helpText` says, so that nothing needs to be loaded for it. Written by its test: npm test -- -u. */
export const helpPage = `Verbatim answers questions about articles in the articles' own words.

npm run --silent verbatim -- COMMAND

  ask "QUESTION"     ask a question; the answer is the article’s own sentences
  quote "TOPIC"      what the article says on a topic, word for word
  read SECTION       read a section of the article, word for word
  verify "QUOTE"     check whether a text is in an article, word for word
  summary [FILE]     the article’s most important sentences, word for word
  articles           which articles can be asked about
  daily              a daily summary post in this server
  text FILE          print an article's text, in which every quote's offsets count
  check [DIR]        report on a folder of articles, or on one file
  pages OUT          write the reader pages into a folder, for any host
  doctor             report on the set-up: what is wrong, and what to do
  misses             how often answers didn’t help, by day and article
  backup FILE        copy the database into a new file, while the bot may run
  chat [FILE…]       the prompt that npm start opens when there is no token, or on these files and folders
  bot                the Discord bot that npm start runs when there is a token
  start [FILE…]      bot with a token, chat without one, or on these files and folders

  --json             data instead of text (ask, quote, read, verify, summary, articles, daily, doctor);
                     ask --json without a question answers one a line from standard input
  --article FILE     which article: its title or file name, or part of it
  --after "QUESTION" the question asked before, where this one leaves out words of it
  --sentences N      how many sentences the summary has
  --date YYYY-MM-DD  sum up what the daily post of that day is about
  --days N           how many days’ posts to show
  --weekdays DAYS    on which days, such as mon-fri, weekends or mon, wed, fri; else every day
  --time HH:MM       when, such as 9:00 or 9.30 pm
  --timezone ZONE    of which place: a city or a name such as Europe/London
  --sentences        with text: a line of JSON a sentence instead
  --verbose          with check: what is odd in each, and in which line
  --force            with backup: replace the file where it is there
  --articles DIR     the folder of articles (instead of ARTICLES_DIR)

Exit status: 0; 1 when doctor finds something wrong; 2 when the command line or the settings are wrong, 4 when the database can't be used, with
one line on standard error.
`;
