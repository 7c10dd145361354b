import type { ClassifyingStep } from '../../derive/classified';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, longDay } from './days';
import { plural } from './plural';

const steps: Readonly<Record<ClassifyingStep, string>> = {
  network: 'uma rede', rhythm: 'um círculo', contribution: 'uma competência, uma necessidade ou um papel',
};

function toClassify(count: number): string {
  return `${count} a classificar`;
}

/** “uma rede · um círculo”: what is still to be said. */
function listed(left: readonly ClassifyingStep[]): string {
  return left.map((step) => steps[step]).join(' · ');
}

export const triage: Strings['triage'] = {
  title: 'Classificar contatos',
  command: 'Classificar novos contatos',
  mission: (met, left, written) => {
    const people = plural(met, { one: `${met} pessoa nova`, other: `${met} pessoas novas` });
    return `${people} · ${toClassify(left)} · ${plural(written, { one: `${written} já com mensagem`, other: `${written} já com mensagens` })}`;
  },
  toClassify,
  fromFollowUps: (event, left) => `${event}: ${toClassify(left)}`,
  place: 'Lugar do encontro',
  others: 'Outras pessoas',
  othersLine: (left) => `${toClassify(left)}, encontro mais antigo ou sem data`,
  metOn: (on) => `Encontros em ${longDay(on)}`,
  progress: (done, met) => `${done} de ${met} ${plural(done, { one: 'classificada', other: 'classificadas' })}`,
  position: (at, of) => `${at} de ${of}`,
  met: (on, at) => {
    if (on === null) return at === null ? 'Não está anotado quando nem onde foi o encontro' : `Encontro: ${at}`;
    return at === null ? `Encontro em ${dayWithYear(on)}` : `Encontro em ${dayWithYear(on)}: ${at}`;
  },
  event: (name, on) => `${name} · ${longDay(on)}`,
  topic: (topic) => `Assunto: ${topic}`,
  openNote: 'Abrir a nota',
  stillMissing: (left) => (left.length === 0 ? 'Não falta nada' : `Ainda falta: ${listed(left)}`),
  meanwhile: (name) => `A nota de ${name} já diz o bastante: este contato está classificado. Passe ao próximo.`,
  fields: { circle: 'Círculo', networks: 'Redes', skills: 'Competências', needs: 'Necessidades', role: 'Papel', next: 'Próximo contato' },
  circles: { core: 'Íntimo', close: 'Próximo', active: 'Ativo', wide: 'Amplo' },
  every: (days) => plural(days, { one: 'todos os dias', other: `a cada ${days} dias` }),
  hints: { networks: 'Uma escola, um coletivo, um curso', skills: 'O que esta pessoa sabe fazer', needs: 'O que esta pessoa procura' },
  add: (name) => `Acrescentar ${name}`,
  takeOut: (name) => `Tirar ${name}`,
  suggestions: (field) => `${field}: sugestões`,
  role: {
    project: 'Onde',
    role: 'Em que papel',
    none: 'Nenhum papel',
    anyProject: 'Em qualquer projeto: poderia ser',
    choose: 'Escolher…',
    open: 'A encontrar',
    others: 'Outros papéis',
    openIn: (project, open) => `${project}: ${open} a encontrar`,
    held: (role, project) => `${role} em ${project}`,
    couldBe: (role) => `poderia ser ${role}`,
  },
  next: { today: 'Hoje', tomorrow: 'Amanhã', inAWeek: 'Daqui a uma semana' },
  buttons: { previous: 'Anterior', later: 'Mais tarde', save: 'Salvar e próximo' },
  done: {
    classified: (name) => `Contato classificado: ${name}.`,
    noted: (name, left) => `Anotado para ${name}; ainda falta: ${listed(left)}.`,
  },
  legend: {
    label: 'Teclas',
    escape: 'Esc',
    circle: 'círculo', field: 'campo', move: 'anterior, próximo', save: 'salvar e próximo', saveInField: 'salvar durante a escrita', later: 'mais tarde', undo: 'desfazer', leave: 'sair do campo',
  },
  empty: {
    placeDone: 'Todos os contatos deste encontro estão classificados',
    othersDone: 'Todos os outros contatos estão classificados',
    allDone: 'Todos os contatos estão classificados',
    toWrite: (count) => `${common.people(count)} ${plural(count, { one: 'espera', other: 'esperam' })} uma primeira mensagem.`,
    allWritten: 'Todas as pessoas já receberam uma mensagem.',
    nobody: 'Aqui aparecem as pessoas conhecidas nos últimos sessenta dias, e aquelas cuja nota diz pouco.',
    write: (count) => `Escrever a ${common.people(count)}`,
    followUps: 'Abrir os contatos a retomar',
    goOn: (place, left) => `${place}: ${toClassify(left)}`,
  },
};
