import { sentenceRules } from '../rules.ts';

export const hungarian = sentenceRules({
  leading: 'dr Dr prof ifj id özv Szt szt pl ún ti vö ld lsd kb ált stb.pl gr br vm tkp ill',
  numbering: 'sz o old f fsz fej ker em tel ábra bek évf köt jan febr márc ápr máj jún júl aug szept okt nov dec u',
  either: 'Kft Rt Zrt Bt Nyrt ezr mill mrd Ft u út ker',
  closing: 'stb i.e i.sz Kr.e Kr.u kb.stb',
  openers: `a az ez ezek azok egy ő ők mi ti én te itt ott akkor ekkor azután majd most ma de és vagy hogy ha mert bár amikor ahol aki ami
    azonban ezért így is nem van volt voltak minden sok néhány mit ki hogyan hol miért mikor után előtt`,
  lettered: 'fejezet oldal cikk szám pont kötet rész csoport típus vitamin év',
  ordinals: 'a az és',
});
