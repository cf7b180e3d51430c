import { sentenceRules } from '../rules.ts';

const months = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
const days = 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun';
const states = `Ala Ariz Ark Calif Colo Conn Fla Kan Ky Md Mich Minn Mont Neb Nev Okla Penn Tenn Tex Vt Wis Wyo`;
const places = 'Ave Blvd Rd St Sts Ln Ct Pl Sq Hwy Pkwy Rte Apt Bldg Rm Ste Mtn Hts Jct Terr Twp';
const bodies = `Inc Ltd Co Cos Corp Bros Univ Inst Assn Assoc Dept Depts Div Dist Govt Natl Intl Int'l Com Comm Commr Cmte Cttee Soc
  Acad Coll Lib Mus Bd`;

export const english = sentenceRules(
  {
    leading: `mr mrs ms messrs mx dr drs prof profs Gov Govs Sen Sens Rep Reps Gen Col Lt Capt Cpt Cmdr Cdr Comdr Maj Sgt Cpl Pvt
      Adm Brig Rev Revd Fr Hon Pres Supt Insp Det Amb Atty Ald Msgr Mt Mts Ft vs viz cf cp e.g eg i.e approx ca esp incl excl op ed
      eds repr Lt.Cdr Lt.Col Lt.Gen Maj.Gen Brig.Gen`,
    numbering: `no nos vol vols chap chaps ch chs p pp pg pgs par para paras sec secs sect sects art arts fig figs eq eqs eqn eqns
      ref refs tab app appx apps Ex exs ext tel pt pts bk bks cl n nn ll fn fol fols col cols ver lot ser max min in sc ph
      reg regs pl pls suppl ill illus vet ${months} ${days}`,
    either: `Jr Sr Esq Ph.D cit trans orig misc avg temp abbr dept qty req spec
      ${states} ${places} ${bodies}`,
    closing:
      'etc al sp spp subsp var a.m p.m B.C A.D B.C.E C.E ibid seq ff hr hrs yr yrs mo mos wk wks lb lbs oz ft kg km cm mm ml sq cu mi gal',
    openers: `the a an this that these those it its he she they we you i his her their our my your there here in on at by for from
      with to as if when while where after before although though because since during under over between among once until unless
      despite and but or nor yet so then thus hence however therefore moreover furthermore nevertheless meanwhile instead also even
      still only just not no many most some several few each every all both another other such one what who which how why whether
      is are was were do does did can could would should have has had let please see according later today now finally next
      perhaps maybe much more within without through throughout upon about against across following using given based
      additionally nothing everyone someone nobody two three four five six`,
    goesOn: `monday tuesday wednesday thursday friday saturday sunday est edt cst cdt mst mdt pst pdt gmt utc bst cet eastern
      central mountain hawaiian pacific et pt`,
    lettered: `vitamin vitamins hepatitis type types group class plan grade point phase category option influenza level model team
      exhibit section appendix figure table schedule war protein factor unit stage building block room platform`,
    speech: `asked said says replied cried shouted called yelled whispered exclaimed wondered answered added demanded inquired
      enquired screamed muttered snapped laughed wrote told asks thought`,
  },
  'en',
);
