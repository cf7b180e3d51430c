import type { SectionWords } from './section-words.ts';

export const spanishSections: SectionWords = {
  section: ['sección', 'seccion', 'secciones', 'apartado', 'apartados'],
  part: `artículo articulo artículos articulos regla reglas cláusula clausula cláusulas párrafo parrafo parte partes capítulo
    capitulo capítulos norma normas anexo número numero versión`.split(/\s+/),
  to: ['a', 'al', 'hasta'],
  until: [],
  and: ['y', 'e', 'o'],
  sentence: ['frase', 'frases', 'oración', 'oraciones'],
  asking:
    `qué que dice dicen pone ponen es son en de del el la los las lo un una me muéstrame muestra dime lee leer enséñame
    ver por favor porfa significa contiene trata sobre respuesta texto entero completo exactamente cuál cual hola oye está escrito
    puedes quiero saber`.split(/\s+/),
  versions: {
    released: 'salió salio publicó publico publicada lanzó lanzo lanzada lanzamiento publicación publicacion'.split(
      ' ',
    ),
    when: ['cuándo', 'cuando', 'fecha', 'día', 'dia'],
    changes: 'cambió cambio cambios cambiado nuevo novedades nueva hay trae actualizó'.split(' '),
    kinds: {
      added: 'añadió añadido añadidos añadieron agregó agregado nuevo nuevas novedades'.split(' '),
      fixed: 'corrigió corregido corregidos corrigieron arregló arreglado errores correcciones'.split(' '),
      removed: 'eliminó eliminado eliminados eliminaron quitó quitaron borró'.split(' '),
      changed: ['cambiado', 'cambios', 'mejoras'],
      deprecated: ['obsoleto', 'obsoletos'],
      security: ['seguridad'],
    },
    around: 'se ha han fue fueron todo todos versión version'.split(' '),
  },
};
