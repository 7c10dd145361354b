import type { Strings } from '../en';

export const introductions: Strings['introductions'] = {
  title: (asked, target) => `Pedir a ${asked} que te presente a ${target}`,
  etiquette: (asked, target) => `Primero dicen que sí las dos partes: ${asked} pregunta a ${target}, y solo entonces te presenta.`,
  noPitch: 'El proyecto aún no tiene pitch: completa las palabras entre corchetes.',
  language: 'Idioma del texto',
  languages: { en: 'Inglés', fr: 'Francés' },
  text: 'El texto, listo para reenviar',
  textHint: 'Cámbialo a tu gusto; desde aquí no se envía nada.',
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  notCopied: 'No se ha podido copiar; el texto queda seleccionado.',
  save: 'Anotar que lo he pedido',
  saved: (asked, target) => `Has pedido a ${asked} que te presente a ${target}.`,
  request: ({ asked, target, project, pitch, role, skills }) =>
    [
      `Hola, ${asked}:`,
      `¿Podrías presentarme a ${target}? Pregunta antes, por favor; lo que sigue se puede reenviar tal cual.`,
      `${project}: ${pitch ?? '[el proyecto en dos frases]'}`,
      `Por qué ${target}: buscamos a alguien para este rol: ${role}${skills.length === 0 ? '' : `, con experiencia en ${skills.join(', ')}`}. Veinte minutos nos ayudarían mucho.`,
      'Si no es el momento, no hace falta responder, ni tampoco dar explicaciones.',
      '¡Gracias!',
    ].join('\n\n'),
  promised: 'Le has pedido que te presente a',
  status: { asked: 'pedida', accepted: 'aceptada', introduced: 'hecha', met: 'ya hubo encuentro' },
  change: (target, status) => `Presentación con ${target}: ${status}. Cambiar`,
  changed: (target, status) => `Presentación con ${target}: ${status}.`,
};
