import type { Strings } from '../en';
import { longDay } from './days';
import { plural } from './plural';

/** The first message to somebody new, and the templates that it is made from. */
export const firstMessage: Strings['firstMessage'] = {
  command: 'Escribir los primeros mensajes',
  whom: '¿A quién quieres escribir?',
  title: (name) => `Primer mensaje a ${name}`,
  previous: 'Persona anterior',
  next: 'Persona siguiente',
  place: (at, count) => `${at} de ${count}`,
  written: (written, count) => `${written} de ${count} ${plural(written, { one: 'escrito', other: 'escritos' })}`,
  met: (on) => `Encuentro del ${longDay(on)}`,
  topic: (topic) => `se habló de: ${topic}`,
  language: 'Idioma',
  languages: { en: 'Inglés', fr: 'Francés' },
  template: 'Plantilla',
  project: 'Sobre',
  noProject: 'Ningún proyecto',
  subject: 'Asunto',
  text: 'Mensaje',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'No se ha podido copiar el texto; selecciónalo y cópialo a mano.',
  mail: 'Abrir en el programa de correo',
  sent: 'Marcar como enviado',
  isSent: 'Marcado como enviado',
  to: (address) => `Va dirigido a ${address}.`,
  noAddress: 'No hay ninguna dirección de correo anotada; el programa de correo la pedirá.',
  tooLong: (over) =>
    `Demasiado largo para pasarlo al programa de correo: ${plural(over, { one: 'sobra 1 carácter', other: `sobran ${over} caracteres` })}, tal como los cuenta. Mejor cópialo.`,
  logged: (subject) => `primer mensaje: ${subject}`,
  usualSubject: 'Nuestra conversación',
  usualTemplates: [
    {
      name: 'Después de un evento',
      subject: 'Nuestra conversación en {event}',
      text: [
        'Hola, {given}:', '',
        'Me alegró coincidir contigo en {event}. Sigo dándole vueltas a lo que me contaste sobre {topic}.', '',
        'Buscabas {need}: quizá pueda ayudarte.', '',
        'Me gustaría seguir con esta conversación: ¿tendrías media hora en las próximas dos semanas, por teléfono o con un café?', '',
        '{me}',
      ].join('\n'),
    },
    {
      name: 'Sobre un proyecto',
      subject: '{project}',
      text: [
        'Hola, {given}:', '',
        'Me alegró coincidir contigo en {event}. Estoy trabajando en {project}. {pitch}', '',
        'Lo que sabes de {skill} le vendría muy bien.', '',
        '¿Qué te parece? Una opinión sincera es lo que más me ayuda.', '',
        '{me}',
      ].join('\n'),
    },
  ],
  settings: {
    heading: 'Primeros mensajes',
    add: 'Añadir una plantilla',
    usual: 'viene con el complemento',
    title: { add: 'Plantilla nueva', edit: 'Cambiar la plantilla' },
    name: 'Nombre',
    subject: 'Asunto',
    text: 'Mensaje',
    hint: 'Lo que no se sabe se lleva consigo toda su frase.',
    placeholders: {
      name: 'el nombre completo', given: 'el nombre de pila', organisation: 'la organización', event: 'el lugar del encuentro',
      topic: 'de qué se habló', need: 'algo que necesita y que tú puedes hacer',
      skill: 'algo que sabe hacer y que busca uno de tus proyectos', project: 'el proyecto', pitch: 'su pitch', me: 'tu propio nombre',
    },
    placeholdersTitle: 'Lo que puede figurar en ella',
    myName: { name: 'Tu nombre', desc: 'Tal como firmas tus mensajes.' },
  },
};
