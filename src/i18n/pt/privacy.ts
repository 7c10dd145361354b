import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

const lines = (count: number): string => plural(count, { one: `${count} linha`, other: `${count} linhas` });
const notes = (count: number): string => plural(count, { one: `${count} outra nota`, other: `${count} outras notas` });
const changed = (count: number): string => plural(count, { one: `${count} nota`, other: `${count} notas` });

/** Everything about a person, forgetting her, and discreet mode. */
export const privacy: Strings['privacy'] = {
  searching: (name) => `À procura de ${name}`,
  searched: (done, total) => `${done} de ${total} notas`,
  failed: 'A procura parou por causa de um erro. Nada foi alterado.',
  perhaps: 'Talvez',
  perhapsHint: 'pode ser outra pessoa',
  perhapsTitle: (count) => `Talvez (${lines(count)})`,
  perhapsText: 'Um primeiro nome, um nome curto ou um nome que outras pessoas também têm. A decisão é sua.',
  line: (line) => `Linha ${line}`,
  moreNotes: (count) => plural(count, { one: `Mostrar mais ${count} nota`, other: `Mostrar mais ${count} notas` }),
  menu: { about: 'Tudo sobre esta pessoa…', forget: 'Esquecer esta pessoa…' },
  about: {
    command: 'Mostrar tudo sobre uma pessoa…',
    whom: 'Sobre quem?',
    title: (name) => `Tudo sobre ${name}`,
    found: (sure, files) => sure === 0 ? 'A própria nota; nenhuma outra menciona esta pessoa com certeza.' : `A própria nota, e ${lines(sure)} em ${notes(files)}.`,
    writtenOn: (on: CalendarDate, sure, files) =>
      `Tudo o que o cofre diz, em ${dayWithYear(on)}: a própria nota, e ${lines(sure)} em ${notes(files)}. Uma linha pode falar de alguém com o mesmo nome.`,
    ownNote: 'A própria nota',
    attachments: 'Arquivos que só esta nota usa',
    named: 'Arquivos cujo nome contém este nome',
    unread: 'Arquivos que não puderam ser lidos',
    save: 'Salvar como nota',
    fileName: (name, on) => `Sobre ${name} ${on}`,
    saved: (note) => `Salvo: ${note}. Repete tudo uma vez mais: apague a nota quando já não for útil.`,
    copy: 'Copiar',
    copied: 'Tudo copiado.',
    notCopied: 'Não foi possível copiar. Salve como nota.',
    forget: 'Esquecer esta pessoa…',
  },
  forget: {
    command: 'Esquecer uma pessoa…',
    whom: 'Quem as notas devem esquecer?',
    title: (name) => `Esquecer ${name}`,
    word: '[alguém]',
    intro: 'Tudo o que está marcado muda de uma vez. Nada é apagado para sempre: a nota vai para a lixeira.',
    trash: (path) => `Mover a nota para a lixeira: ${path}`,
    otherNotes: 'Em outras notas',
    tick: (note, line) => `${note}, linha ${line}`,
    removeItem: 'Retirar o item inteiro',
    removeItemOf: (note, line) => `Retirar o item inteiro: ${note}, linha ${line}`,
    before: 'Agora',
    after: 'Depois',
    goes: 'desaparece',
    byHand: 'Só pode ser alterado à mão, na nota.',
    noteOf: (note) => `Tudo em ${note}`,
    nothing: 'Nenhuma outra nota menciona esta pessoa.',
    stays: 'O que fica fora de alcance',
    reach: [
      'Versões anteriores destas notas: a recuperação de arquivos do Obsidian, o histórico do seu serviço de sincronização, as suas cópias de segurança.',
      'A lixeira, até ser esvaziada.',
      'Outros dispositivos, até sincronizarem, e as pessoas a quem deu uma nota.',
      'O que outros plugins guardaram.',
      'Nomes de arquivos e imagens: estão na lista aqui, e a decisão é sua.',
    ],
    attachments: 'Só esta nota usa estes arquivos. Eles ficam; apague-os à mão se quiser:',
    named: 'O nome faz parte do nome destes arquivos. Eles ficam; mude os nomes à mão se quiser:',
    unread: 'Estes arquivos não puderam ser lidos e não mudam:',
    undoable: 'Pode voltar atrás com Desfazer até fechar o aplicativo.',
    run: (count) => `Esquecer: alterar ${changed(count)}`,
    nothingTicked: 'Nada está marcado',
    done: (name, count) => `${name}: nome apagado de ${changed(count)}. Pode voltar atrás até fechar o aplicativo.`,
    leftByHand: (count) => plural(count, { one: `Falta ${count} linha, a alterar à mão.`, other: `Faltam ${count} linhas, a alterar à mão.` }),
    changedSince: (note) => `${note} mudou nesse meio-tempo. Nada foi escrito. Aqui está como é agora: veja de novo, por favor.`,
  },
  discreet: {
    command: 'Modo discreto ao mostrar a tela',
    on: 'O modo discreto está ligado: os nomes e o que se diz das pessoas não se veem no Réseauter.',
    mark: 'Modo discreto',
    off: 'Desligar o modo discreto',
  },
};
