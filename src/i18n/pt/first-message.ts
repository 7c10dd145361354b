import type { Strings } from '../en';
import { longDay } from './days';
import { plural } from './plural';

/** A primeira mensagem a uma pessoa nova, e os modelos de que é feita. */
export const firstMessage: Strings['firstMessage'] = {
  command: 'Escrever primeiras mensagens',
  whom: 'A quem quer escrever?',
  title: (name) => `Primeira mensagem a ${name}`,
  previous: 'Pessoa anterior',
  next: 'Próxima pessoa',
  place: (at, count) => `${at} de ${count}`,
  written: (written, count) => `${written} de ${count} ${plural(written, { one: 'escrita', other: 'escritas' })}`,
  met: (on) => `Encontro em ${longDay(on)}`,
  topic: (topic) => `assunto: ${topic}`,
  language: 'Idioma',
  languages: { en: 'Inglês', fr: 'Francês' },
  template: 'Modelo',
  project: 'Sobre',
  noProject: 'Nenhum projeto',
  subject: 'Assunto',
  text: 'Mensagem',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar o texto; selecione-o e copie-o.',
  mail: 'Abrir no programa de e-mail',
  sent: 'Marcar como enviada',
  isSent: 'Marcada como enviada',
  to: (address) => `Vai para ${address}.`,
  noAddress: 'Nenhum e-mail anotado; o programa de e-mail vai pedi-lo.',
  tooLong: (over) =>
    `Longa demais para o programa de e-mail, que conta ${plural(over, { one: `${over} caractere`, other: `${over} caracteres` })} a mais. Copie o texto.`,
  logged: (subject) => `primeira mensagem: ${subject}`,
  usualSubject: 'A nossa conversa',
  usualTemplates: [
    {
      name: 'Depois de um evento',
      subject: 'A nossa conversa – {event}',
      text: [
        'Olá {given},', '',
        'Foi bom nos conhecermos em {event}. Continuo a pensar no que me disse sobre {topic}.', '',
        'Procurava {need}: talvez eu possa ajudar.', '',
        'Gostaria de continuar esta conversa: teria meia hora nas próximas duas semanas, por telefone ou para um café?', '',
        '{me}',
      ].join('\n'),
    },
    {
      name: 'Sobre um projeto',
      subject: '{project}',
      text: [
        'Olá {given},', '',
        'Foi bom nos conhecermos em {event}. Trabalho em um projeto: {project}. {pitch}', '',
        'A sua experiência ({skill}) seria uma ajuda preciosa.', '',
        'O que acha? Uma opinião sincera é o que mais me ajuda.', '',
        '{me}',
      ].join('\n'),
    },
  ],
  settings: {
    heading: 'Primeiras mensagens',
    add: 'Acrescentar um modelo',
    usual: 'vem com o plugin',
    title: { add: 'Novo modelo', edit: 'Alterar o modelo' },
    name: 'Nome',
    subject: 'Assunto',
    text: 'Mensagem',
    hint: 'O que não se sabe leva consigo a frase inteira.',
    placeholders: {
      name: 'o nome completo', given: 'o primeiro nome', organisation: 'a organização', event: 'onde se conheceram', topic: 'o assunto da conversa',
      need: 'algo de que a pessoa precisa e que está ao seu alcance', skill: 'algo que a pessoa sabe fazer e que um projeto seu procura', project: 'o projeto',
      pitch: 'o pitch do projeto', me: 'o seu próprio nome',
    },
    placeholdersTitle: 'O que pode conter',
    myName: { name: 'O seu nome', desc: 'Tal como aparece no fim das suas mensagens.' },
  },
};
