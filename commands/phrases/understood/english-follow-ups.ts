import { type FollowUpWords, words } from './follow-up-words.ts';

export const englishFollowUps: FollowUpWords = {
  written: 'apart',
  language: 'en',
  gap: ' … ',
  subjectFirst: true,
  marks: ['', '?'],
  beforeCondition: ' ',
  joining: words('and but or also so then ok okay plus nor'),
  contracted: words('whos whats wheres whens hows'),
  judging: words('ok okay alright'),
  asking: words('who whom whos whose when whens where wheres which what whats why how hows'),
  standingIn: words('who whom whos what whats which'),
  personAsking: words('who whos'),
  counting: words('many much'),
  measures: words(`much many long often far old big large high tall deep wide fast late early soon hot cold heavy else
    come so time times day days date year month week hour exactly precisely kind sort type of`),
  being: words('is are was were am be isnt arent wasnt werent'),
  helping: words(`do does did can could will would shall should may might must has have had dont doesnt didnt cant
    couldnt wont wouldnt shouldnt mustnt hasnt havent hadnt`),
  prepositions: words(`about above across after against along among around at before behind below beside besides between
    beyond by despite down during except for from in inside into near of off on onto out outside over past per since
    through throughout to toward towards under until till up upon via with within without`),
  determiners: [
    words('the this that these those'),
    words('a an any some another each every no one'),
    words('my your our their his her its'),
  ],
  pronouns: words('it its they them their theirs he him his she her hers this that these those there one ones'),
  impersonal: words(''),
  others: words('else other others another'),
  persons: words('he him his she her hers'),
  many: words('they them their theirs these those'),
  places: words('there'),
  owning: words('its their his her'),
  expecting: words('to that'),
  speaking: words('i we you one people'),
  addressing: words('you u ur your yours youre'),
  conditions: words('if unless'),
  about: ['what about', 'how about', 'what of', 'and about'],
  concerning: words('about regarding concerning'),
  times: words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays mon tue tues wed thu thur thurs fri january february march april june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter
    today tonight tomorrow yesterday morning mornings afternoon afternoons evening evenings night nights noon midday
    midnight weekend weekends weekday weekdays day days week weeks month months year years holiday holidays christmas
    easter`),
  timesBeside: words('next last this every each all the public bank school early late'),
  trailing: words('then too though instead please again anyway as well exactly now'),
  doubting: words('sure certain really true correct right serious seriously positive know'),
  sourcing:
    words(`say says said source sources proof cite cited citation reference references evidence quote quoted written
    stated section page paragraph sentence told answer passage`),
  sourceAsking: words('where who which what'),
  reasonAsking: words('why'),
  thanking:
    words(`thanks thank thx ty cheers nice great good cool awesome perfect amazing brilliant excellent lovely neat
    wow lol ok okay yes yeah yep no nope got gotcha fine bot helpful works understood noted right alright love`),
  praising: words('bot fine works love right helpful understood noted neat'),
};
