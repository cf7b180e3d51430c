import { type FollowUpWords, words } from './follow-up-words.ts';

export const spanishFollowUps: FollowUpWords = {
  written: 'apart',
  language: 'es',
  gap: ' ',
  subjectFirst: false,
  marks: ['¿', '?'],
  joining: words('y e pero o u entonces pues tambien ademas'),
  contracted: words(''),
  judging: words('bien'),
  asking: words('quien quienes que cual cuales cuando donde adonde como cuanto cuanta cuantos cuantas porque'),
  standingIn: words('quien quienes que cual cuales'),
  personAsking: words('quien quienes'),
  counting: words('cuanto cuanta cuantos cuantas'),
  measures: words('mas tiempo hora horas dia dias fecha ano mes semana exactamente tipo clase de tan'),
  being: words('es son era eran fue fueron esta estan estaba sera hay'),
  helping: words('puedo puede pueden podemos podria debo debe deben tengo tiene tienen ha han he'),
  prepositions: words(
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por segun sin sobre tras',
  ),
  determiners: [
    words('el la los las este esta estos estas ese esa esos esas'),
    words('un una unos unas algun alguna cada ningun ninguna'),
    words('mi mis tu tus su sus nuestro nuestra nuestros nuestras'),
  ],
  pronouns: words('eso esto ello el ella ellos ellas lo alli ahi'),
  persons: words('el ella ellos ellas'),
  many: words('ellos ellas'),
  places: words('alli ahi'),
  owning: words(''),
  expecting: words('que'),
  speaking: words('yo nosotros'),
  addressing: words('tu te usted ustedes eres'),
  others: words('mas otro otra otros otras demas'),
  conditions: words('si'),
  about: ['que hay de', 'que hay con', 'que pasa con', 'que tal con', 'que sucede con', 'que ocurre con'],
  concerning: words('sobre acerca'),
  times:
    words(`lunes martes miercoles jueves viernes sabado sabados domingo domingos enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre primavera verano otono invierno hoy manana ayer tarde tardes noche
    noches mediodia medianoche fin semana semanas dia dias mes meses ano anos festivo festivos navidad`),
  timesBeside: words('el la los las proximo proxima pasado pasada cada este esta de'),
  trailing: words('entonces tambien exactamente ahora'),
  doubting: words('seguro segura seguros cierto verdad correcto serio veras sabes'),
  sourcing: words(
    'dice dicen dijo pone fuente fuentes prueba pruebas cita citas referencia enlace escrito seccion pagina',
  ),
  sourceAsking: words('donde quien cual que'),
  reasonAsking: words('que'),
  thanking: words('gracias genial perfecto vale bien bueno jaja jajaja ok si no entendido guay'),
  praising: words('bien bueno perfecto'),
};
