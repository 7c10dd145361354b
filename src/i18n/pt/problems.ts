import type { Strings } from '../en';

export const problems: Strings['problems'] = {
  'unreadable-block': {
    what: (found) => `As propriedades são ilegíveis: ${found}`,
    mend: 'Abra a nota no modo de origem e corrija a linha: um texto com dois-pontos vai entre aspas, o recuo se faz com espaços, cada propriedade aparece uma só vez. Até lá, fica o que tinha sido lido antes.',
  },
  'conflict-block': {
    what: (found) => `Dois aparelhos alteraram as propriedades, e as duas versões estão nelas: ${found}`,
    mend: 'Abra a nota no modo de origem, fique com as linhas certas e apague as outras com as linhas de sinais (<<<<<<<, =======, >>>>>>>). Até lá, fica o que tinha sido lido antes.',
  },
  'too-large': {
    what: (found) => `A nota é grande demais para ser lida. A leitura parou em: ${found}`,
    mend: 'Encurte a nota ou divida-a em várias: é possível ler cerca de 4.000 linhas de propriedades e 20.000 linhas de texto. Até lá, fica o que tinha sido lido antes.',
  },
  'not-a-date': {
    what: (found) => `“${found}” não é um dia do calendário.`,
    mend: 'Escreva o dia como ano-mês-dia: 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `“${found}” pode ser dois dias diferentes.`,
    mend: 'Escreva primeiro o ano, depois o mês, depois o dia: 2026-04-03.',
  },
  'future-date': {
    what: (found) => `“${found}” ainda não chegou.`,
    mend: 'Corrija o dia, ou anote um contato previsto em “follow-up”.',
  },
  'not-a-duration': {
    what: (found) => `“${found}” não é um ritmo.`,
    mend: 'Escreva por exemplo “3 weeks”, “2 months”, “quarterly” ou “none”.',
  },
  'ambiguous-duration': {
    what: (found) => `“${found}” quer dizer duas vezes por mês para uns e de dois em dois meses para outros.`,
    mend: 'Escreva “2 weeks” ou “2 months”.',
  },
  'unknown-circle': {
    what: (found) => `“${found}” não é um círculo.`,
    mend: 'Escreva “core”, “close”, “active” ou “wide”.',
  },
  'unknown-status': {
    what: (found) => `“${found}” não é um estado.`,
    mend: 'Para uma pessoa, escreva “active”, “archived”, “deceased” ou “do-not-contact”; para um projeto, “idea”, “active”, “paused”, “done” ou “dropped”.',
  },
  'unknown-role': {
    what: (found) => `“${found}” não é um papel da matriz.`,
    mend: 'Use um dos papéis da matriz. Até lá, este tem uma coluna própria, marcada com um ponto de interrogação.',
  },
  'not-text': {
    what: (found) => `Aqui espera-se um texto, não “${found}”.`,
    mend: 'Escreva um só texto; ponha-o entre aspas se parecer um número ou começar com um sinal especial.',
  },
  'not-a-number': {
    what: (found) => `“${found}” não é um número que sirva aqui.`,
    mend: 'Escreva um número inteiro, como 2.',
  },
  'two-spellings': {
    what: (found) => `“${found}” diz o mesmo que outra propriedade desta nota.`,
    mend: 'Fique com uma das duas; até lá, conta a primeira.',
  },
  'ambiguous-name': {
    what: (found) => `Várias notas se chamam “${found}”.`,
    mend: 'Escreva o link da nota certa também com a pasta: [[People/Nome|Nome]].',
  },
  'not-a-stance': {
    what: (found) => `“${found}” não é uma posição que se possa ler.`,
    mend: 'Escreva o link, depois o apoio de -3 a +3 ou os dois eixos de 1 a 4, depois a influência e o dia se quiser: “[[Nome]] s3 a1 i4 2026-03-02”.',
  },
  'not-a-horizon': {
    what: (found) => `“${found}” não é um horizonte que se possa ler.`,
    mend: 'Escreva quando, até onde e o quê, separados por barras: “2026-10 | regional | três apresentações”. Quando é um ano, um trimestre (2026-Q4), um mês ou um dia.',
  },
  'role-without-project': {
    what: (found) => `Não existe o projeto “${found}”.`,
    mend: 'Corrija o link, ou acrescente “type: project” a essa nota.',
  },
  'conflict-lines': {
    what: (found) => `Dois aparelhos alteraram o texto, e as duas versões estão nele: ${found}`,
    mend: 'Fique com as linhas certas e apague as outras com as linhas de sinais (<<<<<<<, =======, >>>>>>>). Até lá, contam as duas versões.',
  },
  'conflict-copy': {
    what: (found) => `Esta nota é uma cópia de “${found}”, feita por um serviço de sincronização porque dois aparelhos alteraram essa nota ao mesmo tempo.`,
    mend: 'Compare as duas notas, traga o que só a cópia diz e apague a cópia. Para as pessoas, “Encontrar duplicados” faz isso. Até lá, contam as duas.',
  },
};
