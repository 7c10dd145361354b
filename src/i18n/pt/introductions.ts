import type { Strings } from '../en';

export const introductions: Strings['introductions'] = {
  title: (asked, target) => `Pedir a ${asked} uma apresentação a ${target}`,
  etiquette: (asked, target) =>
    `Primeiro, as duas partes dizem sim: ${asked} pergunta a ${target}, e só depois faz a apresentação.`,
  noPitch: 'O projeto ainda não tem pitch: complete as palavras entre colchetes.',
  language: 'Idioma do texto',
  languages: { en: 'Inglês', fr: 'Francês' },
  text: 'O texto, pronto para encaminhar',
  textHint: 'Altere-o à vontade; nada é enviado daqui.',
  copy: 'Copiar o texto',
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar; o texto está selecionado.',
  save: 'Anotar o meu pedido',
  saved: (asked, target) => `Pedido anotado: ${asked}, uma apresentação a ${target}.`,
  request: ({ asked, target, project, pitch, role, skills }) =>
    [
      `Olá ${asked},`,
      `Poderia me apresentar a ${target}? Por favor, pergunte primeiro; o que segue pode ser encaminhado tal como está.`,
      `${project}: ${pitch ?? '[o projeto em duas frases]'}`,
      `Por que ${target}: procuramos alguém para o papel de ${role}${skills.length === 0 ? '' : `, com experiência em ${skills.join(', ')}`}. Vinte minutos nos ajudariam muito.`,
      'Se não for o momento, não é preciso responder nem explicar.',
      'Agradeço desde já!',
    ].join('\n\n'),
  promised: 'Apresentação pedida a',
  status: { asked: 'pedida', accepted: 'aceita', introduced: 'feita', met: 'seguida de um encontro' },
  change: (target, status) => `Apresentação a ${target}: ${status}. Alterar`,
  changed: (target, status) => `Apresentação a ${target}: ${status}.`,
};
