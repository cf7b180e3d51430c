import { sentenceRules } from '../rules.ts';

export const turkish = sentenceRules({
  leading: 'Dr Prof Doç Yrd Öğr Av Sn Hz Gen Alb Yzb Bnb Org Müh Uzm Op örn bkz krş yak yaklaşık Mah Cad Sok',
  numbering: 'no s ss sf md bl böl şek tab cilt c tel sayı kat',
  either: 'T.C A.Ş Ltd Şti Mah Cad Sok Bul Apt vd Blv yy mly',
  closing: 'vb vs vd M.Ö M.S i.ö i.s',
  openers: `bu şu o bunlar onlar biz siz ben sen bir ve ama fakat ancak çünkü ayrıca daha sonra önce şimdi bugün hem ise ne kim nasıl nerede
    niçin neden her tüm bazı birçok böylece için ile`,
  ordinals: 've ile',
});
