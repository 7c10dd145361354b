import type { NoteFact, PersonFact } from '../../derive/explanation';
import type { SkipReason } from '../../note/note';
import type { KindLook } from '../../note/note-kind';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, fullDay } from './days';
import { plural } from './plural';
import { queue } from './queue';

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'A nota é um modelo, e modelos ficam de fora.',
  'index-note': 'A nota é um índice de outras notas, e índices ficam de fora. Escreva nela “type: person” se for mesmo de uma pessoa.',
  drawing: 'A nota é um desenho, e desenhos ficam de fora.',
};

function personSentence(fact: PersonFact): string {
  switch (fact.id) {
    case 'in-list':
      return `Na lista, em “${queue.buckets[fact.bucket]}”, com ${queue.points(fact.total)}.`;
    case 'archived':
      return 'Pessoa arquivada: nunca aparece na lista.';
    case 'deceased':
      return 'Pessoa falecida: nunca aparece na lista.';
    case 'do-not-contact':
      return 'Pessoa a não contatar: nunca aparece na lista.';
    case 'snoozed':
      return `Em pausa até ${dayWithYear(fact.until)}.${fact.hidesPromise ? ' A pausa esconde uma promessa cujo dia chegou.' : ''}`;
    case 'waiting':
      return `${fact.days === 0 ? 'Mensagem enviada hoje' : `Mensagem enviada há ${common.days(fact.days)}`}, ainda à espera de resposta; cabe um lembrete a partir de ${fullDay(fact.reminderOn)}.`;
    case 'planned':
      return `O próximo contato está previsto para ${dayWithYear(fact.on)}${fact.note === null ? '' : `: ${fact.note}`}.`;
    case 'let-go':
      return `Sem resposta há ${common.days(fact.days)}${fact.nudges === 0 ? '' : `, depois de ${reminders(fact.nudges)}`}: não se espera mais; volta a contar o ritmo habitual.`;
    case 'fresh':
      return `Em dia até ${dayWithYear(fact.until)}: ${plural(fact.cadence, { one: 'todos os dias', other: `a cada ${fact.cadence} dias` })}.`;
    case 'no-rhythm':
      return 'Nenhum ritmo desejado.';
    case 'undated':
      return 'Nem contato nem encontro anotados até hoje.';
    case 'too-few-points':
      return `Algo sugere um contato, com ${queue.points(fact.total)}; a lista começa em 10.`;
    case 'nothing':
      return 'Nada sugere um contato por agora.';
  }
}

function reminders(count: number): string {
  return plural(count, { one: 'um lembrete', other: `${count} lembretes` });
}

function noteSentence(fact: NoteFact): string {
  switch (fact.id) {
    case 'not-read':
      return 'A nota não foi lida.';
    case 'project':
      return 'A nota é de um projeto; os seus papéis em aberto estão na lista, não o próprio projeto.';
    case 'skipped':
      return skipped[fact.reason];
    case 'marked-otherwise':
      return `A nota diz ser outra coisa: “${fact.found}”.`;
    case 'unreadable':
      return `As suas propriedades são ilegíveis${fact.line === null ? '' : ` (linha ${fact.line})`}: ${fact.found}`;
    case 'unmarked':
      return 'Nada diz que a nota é de uma pessoa. Escreva “type: person” nas suas propriedades, ponha a tag #person, mova a nota para uma pasta chamada People, ou diga nas configurações onde estão as notas das suas pessoas.';
  }
}

const lookedAt: Readonly<Record<KindLook['at'], string>> = {
  property: 'Uma propriedade que indica um tipo (type, kind, categories…)',
  card: 'As propriedades de nome de um cartão de contato (fn, first-name e last-name)',
  tag: 'Uma tag (#person, #project…)',
  'file-name': 'Um nome de arquivo que começa por @',
  folder: 'A pasta (People, Contacts, Projects…)',
  body: 'Uma tabela de contatos no texto',
};

const foundKinds = { person: 'uma pessoa', project: 'um projeto', other: 'outra coisa' };

export const explain: Strings['explain'] = {
  command: 'Por que alguém não está na lista?',
  placeholder: 'De quem, ou de que nota, se trata?',
  nothingFound: 'Nenhuma pessoa nem nota com esse nome',
  notAPerson: 'não é uma pessoa',
  title: (name) => `Onde está ${name}?`,
  notAPersonTitle: (note) => `${note} não é uma pessoa`,
  personSentence,
  noteSentence,
  addends: 'O que sugere um contato',
  last: (on) => `Último contato em ${dayWithYear(on)}`,
  met: (on) => `Encontro em ${dayWithYear(on)}`,
  noContact: 'Nenhum contato anotado ainda',
  next: (on) => `A seguir: ${fullDay(on)}`,
  openNote: 'Abrir a nota',
  looked: 'O que se procurou, nesta ordem',
  lookedAt,
  lookFound: ({ found, kind }) => (found === null || kind === null ? 'nada' : `“${found}”: ${foundKinds[kind]}`),
  thisNote: 'Por que esta nota não é de uma pessoa?',
  makePerson: 'Marcar como pessoa',
  makeProject: 'Marcar como projeto',
  makeThisPerson: 'Marcar esta nota como pessoa',
  makeThisProject: 'Marcar esta nota como projeto',
  made: { person: (note) => `“${note}” agora é uma pessoa.`, project: (note) => `“${note}” agora é um projeto.` },
  cannotMark: 'Uma propriedade desta nota não pode ser alterada daqui com segurança. Abra a nota e escreva-a à mão.',
  line: (note, line) => `${note} · linha ${line}`,
  property: (note, property) => `${note} · ${property}`,
};
