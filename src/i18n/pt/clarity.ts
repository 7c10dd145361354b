import type { RoleId } from '../../model/role';
import type { Strings } from '../en';
import type { RoleStrings } from '../role-texts';
import { period } from './days';
import { plural } from './plural';

/** As they are asked for, where “um(a)” before the name does not do. */
const SOUGHT: ReadonlyMap<RoleId, string> = new Map([
  ['decider', 'quem decida'], ['sponsor', 'quem abra portas'], ['audience', 'um público'], ['gatekeeper', 'quem controle o acesso'],
  ['press', 'um contato de imprensa'], ['peer', 'um par'],
]);

function soughtAs(role: RoleId, roles: RoleStrings): string {
  const { one } = roles.textsOf(role);
  const sought = one === roles.usualOf(role).one ? SOUGHT.get(role) : undefined;
  return sought ?? `um(a) ${one}`;
}

let list: Intl.ListFormat | null = null;

/** “um público, um par e quem decida”. */
function listOf(texts: readonly string[]): string {
  list ??= new Intl.ListFormat('pt', { type: 'conjunction' });
  return list.format(texts);
}

/** “de” before what is compared with: do teatro, das séries, de um filme. */
function of(text: string): string {
  const article = /^[oa]s? /i.exec(text);
  return article === null ? `de ${text}` : `d${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

export const clarityWith = (roles: RoleStrings): Strings['clarity'] => ({
  sections: { clarity: 'Está claro?', pitch: 'Pitch', growth: 'Horizontes' },
  letters: { S: 'Específico', M: 'Mensurável', A: 'Atribuível', R: 'Realista', T: 'Limitado no tempo' },
  grades: { ok: 'claro', half: 'em parte', missing: 'falta' },
  messages: {
    specific: 'Diga em uma frase o que vai existir quando estiver pronto, e o que fica de fora.',
    measurable: 'Como se vai saber? Um número, uma data ou um documento assinado.',
    assignable: 'Quem faz, e com quê? Anote o que já existe.',
    realistic: 'É realista? Avalie de 1 a 5 e diga por que é importante. Com 1–2: reduza ou mude a data.',
    noDeadline: 'Para quando?',
    pastDeadline: 'A data já passou: concluir, adiar ou abandonar?',
    deadlineBeforeStart: 'A data é anterior ao início: mudar uma das duas?',
  },
  hints: {
    noPitch: 'Ainda não há pitch: duas ou três frases para dizer em voz alta.',
    longPitch: 'O pitch passa de 60 palavras: o que se pode cortar?',
    nobodyNamed: 'Não há rede sem projeto, e este projeto ainda não indicou ninguém.',
    thinBoard: 'Menos da metade do que o projeto precisa está coberta.',
    noHorizon: 'Ainda não há horizontes: até onde poderia crescer?',
    pastHorizon: 'Um horizonte já passou: alcançado, adiado ou abandonado?',
    noNetwork: 'Nenhuma rede indicada: onde vai procurar pessoas?',
  },
  percent: (percent) => `${percent}% claro`,
  ended: 'Este projeto terminou.',
  noPitch: 'Ainda não há pitch na nota.',
  spoken: (words, seconds) => `${plural(words, { one: `${words} palavra`, other: `${words} palavras` })} · ${seconds} s`,
  tooLong: 'mais de 60 palavras',
  lookingFor: (sought) => `Procuro ${listOf(sought.map((role) => soughtAs(role, roles)))}.`,
  copyPitch: 'Copiar o pitch',
  pitchCopied: 'O pitch está na área de transferência.',
  copyFailed: 'Não foi possível copiar o pitch.',
  frame: {
    audience: 'Para (quem)', need: 'que (precisa de quê)', kind: 'é (que tipo de coisa)', benefit: 'que (oferece o quê)',
    alternative: 'Ao contrário de (quê)', difference: 'Diferença',
  },
  phrases: {
    audience: (audience, need) => (need === '' ? `Para ${audience}` : `Para ${audience} que ${need}`),
    project: (name, kind, benefit) => {
      if (kind === '') return `${name} ${benefit}`;
      return benefit === '' ? `${name} é ${kind}` : `${name} é ${kind} que ${benefit}`;
    },
    contrast: (alternative, difference) => (alternative === '' ? difference : `Ao contrário ${of(alternative)}, ${difference}`),
  },
  noHorizons: 'Nenhum horizonte na nota: “2026-10 | regional | três apresentações”.',
  axisLabel: (count) => `Linha do tempo com ${plural(count, { one: `${count} horizonte`, other: `${count} horizontes` })}; cada um está na lista abaixo`,
  today: 'hoje',
  period,
  states: { reached: 'alcançado', past: 'passado', next: 'próximo', later: 'mais tarde' },
  scales: { local: 'local', regional: 'regional', national: 'nacional', international: 'internacional' },
  pastQuestion: 'A data já passou. Foi alcançado, ou é para adiar?',
  markReached: 'Alcançado',
  markReachedOf: (horizon) => `Alcançado: ${horizon}`,
  horizonReached: (horizon, project) => `${project}: “${horizon}” foi alcançado.`,
  moveHorizon: 'Adiar…',
  moveHorizonOf: (horizon) => `Adiar: ${horizon}`,
  moveTitle: (horizon) => `Para quando, então: ${horizon}`,
  moveWhen: 'Quando',
  moveHint: 'Um ano, um trimestre, um mês ou um dia: 2026, 2026-Q4, 2026-10, 2026-10-03',
  notAPeriod: 'Escreva um ano, um trimestre, um mês ou um dia.',
  periodPassed: 'Isto já passou.',
  moveIt: 'Adiar',
  horizonMoved: (horizon, on) => `“${horizon}” fica para ${on}.`,
  needs: (sought) => `A encontrar: ${sought.map((role) => roles.textsOf(role).one).join(', ')}`,
});
