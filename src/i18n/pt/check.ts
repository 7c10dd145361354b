import type { FindingKind, NotAPerson } from '../../derive/vault-check/finding';
import { folderOf, baseNameOf } from '../../model/note-path';
import type { RoleStrings } from '../role-texts';
import type { Strings } from '../en';
import { fullDay } from './days';
import { plural } from './plural';
import { problems } from './problems';

const kinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Propriedades ilegíveis',
  'role-word': 'Palavras que não correspondem a nenhum papel',
  'role-name': 'Nomes que não levam a lugar nenhum',
  'not-a-person': 'Notas em uma caixa de papel que não são de pessoas',
  'same-name': 'Duas notas com o mesmo nome',
  date: 'Datas ilegíveis',
  word: 'Palavras desconhecidas',
  'two-spellings': 'Duas grafias na mesma nota',
  shape: 'Valores de outro tipo',
  other: 'Outras linhas ilegíveis',
};

const nobodys: Readonly<Record<NotAPerson, string>> = {
  project: 'a sua nota é de um projeto',
  skipped: 'a sua nota fica de fora por ser um modelo, um índice ou um desenho',
  otherwise: 'a sua nota diz ser outra coisa',
  unmarked: 'nada na sua nota diz que é de uma pessoa',
};

/** A note told from others of its name: “Ana Diaz (Contacts)”. */
function note(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseNameOf(path) : `${baseNameOf(path)} (${folder})`;
}

export const checkWith = (roles: RoleStrings): Strings['check'] => ({
  title: 'Verificação do cofre',
  intro: 'Nada é escrito antes de pressionar “Corrigir”. Cada correção é mostrada primeiro, e pode ser desfeita.',
  again: 'Verificar de novo',
  checking: 'Verificação em curso…',
  progress: (done, total) => `${Math.floor((100 * done) / Math.max(1, total))}%`,
  nothing: 'Nada a corrigir: todas as notas foram compreendidas.',
  count: (count) => plural(count, { one: `${count} ocorrência`, other: `${count} ocorrências` }),
  kinds,
  kindCount: (kind, count) => `${kind} (${count})`,
  what: ({ told, found }) => {
    switch (told.id) {
      case 'problem': return problems[told.code].what(found);
      case 'nobody': {
        const named = `“${found}” aparece no papel “${roles.textsOf(told.role).one}”`;
        return told.isLink ? `${named}, mas essa nota não existe.` : `${named}, mas nenhuma nota tem exatamente esse nome.`;
      }
      case 'not-a-person': return `“${baseNameOf(told.note)}” aparece no papel “${roles.textsOf(told.role).one}”, mas ${nobodys[told.why]}.`;
      case 'same-name': return `Há outra nota com este nome: ${note(told.other)}.`;
      case 'text-and-list': {
        const others = plural(told.lists, { one: `${told.lists} outra nota`, other: `${told.lists} outras notas` });
        return `Um só texto aqui, uma lista em ${others}: o aplicativo mostra um aviso de um lado ou do outro.`;
      }
    }
  },
  mend: (told) => (told.id === 'problem' ? problems[told.code].mend : ''),
  howToFix: 'Como corrigir',
  choose: 'Escolher…',
  fixLabel: (label) => {
    switch (label.id) {
      case 'write': return `Escrever “${label.text}”`;
      case 'day': return `Escrever ${label.on} (${fullDay(label.on)})`;
      case 'write-role': return `Escrever “${label.word}”`;
      case 'read-as': return `Ler “${label.word}” como “${roles.textsOf(label.role).one}”, em todas as notas`;
      case 'own-role': return `Fazer de “${label.word}” um papel próprio`;
      case 'link': return `Ligar a ${note(label.path)}`;
      case 'create-person': return `Criar uma nota para ${label.name}`;
      case 'plain-name': return `Manter “${label.name}” como um nome sem link`;
      case 'take-out': return `Tirar “${label.name}” da caixa`;
      case 'mark': return label.as === 'person' ? `Marcar ${note(label.path)} como pessoa` : `Marcar ${note(label.path)} como projeto`;
      case 'keep': return `Manter só “${label.property}: ${label.text}”`;
      case 'as-list': return 'Escrever como lista';
      case 'as-text': return 'Escrever como texto';
      case 'compare': return 'Comparar as duas notas…';
    }
  },
  inSettings: 'Muda as configurações, e nenhuma nota.',
  newNote: 'Cria uma nova nota; esta fica como está.',
  fix: 'Corrigir',
  fixOf: (what, name) => `Corrigir: ${name}, ${what}`,
  ignore: 'Não é um problema',
  ignoreOf: (what, name) => `Não é um problema: ${name}, ${what}`,
  line: (line) => `linha ${line}`,
  before: 'Agora',
  after: 'Depois',
  gone: '(sem esta propriedade)',
  fixAll: (count) => `Corrigir ${count} deste tipo…`,
  showAll: (count) => `Mostrar todas (${count})`,
  all: {
    title: (kind) => `Corrigir de uma vez: ${kind.toLowerCase()}`,
    text: 'Esta lista só contém o que dificilmente pode querer dizer outra coisa. Desmarque o que quiser deixar como está.',
    run: (count) => plural(count, { one: `Fazer ${count} alteração`, other: `Fazer ${count} alterações` }),
    progress: (done, total) => `${done} de ${total}`,
  },
  done: {
    fixed: (name) => `Corrigido em “${name}”.`,
    many: (written, refused) => {
      const mended = plural(written, { one: `${written} nota corrigida.`, other: `${written} notas corrigidas.` });
      const left = plural(refused, {
        one: `${refused} já dizia outra coisa e ficou como estava.`, other: `${refused} já diziam outra coisa e ficaram como estavam.`,
      });
      return refused === 0 ? mended : `${mended} ${left}`;
    },
    ownRole: (word) => `“${word}” é agora um papel próprio.`,
    created: (name) => `A nota de ${name} foi criada.`,
    takeBack: 'Desfazer',
  },
  ignored: (count) =>
    plural(count, { one: `${count} ocorrência que não é um problema`, other: `${count} ocorrências que não são um problema` }),
  lookAgain: 'Mostrar de novo',
  lookAgainOf: (name) => `Mostrar de novo: ${name}`,
  how: 'O que foi lido, e o que ficou de fora',
  roleWordDone: (word, role) => `“${word}” passa a ser lido como “${roles.textsOf(role).one}”.`,
});
