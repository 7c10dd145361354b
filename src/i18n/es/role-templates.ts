import type { Strings } from '../en';

const usual: Strings['roleTemplates']['usual'] = {
  residency: { name: 'Residencia', desc: 'Un lugar que dice que sí, alguien que te recomienda, alguien que conoce el sitio.' },
  funding: { name: 'Financiación', desc: 'Dos personas que deciden, alguien que abre la puerta, quienes dan.' },
  hiring: { name: 'Contratar o buscar trabajo', desc: 'Pocas personas deciden, muchas conocen a alguien: cuida los nexos.' },
  publication: { name: 'Publicación', desc: 'Una editorial, dos primeras lecturas, quienes hablarán de ella.' },
  'product-launch': { name: 'Lanzamiento de un producto', desc: 'Los primeros usos, personas aliadas que lo dicen, quienes traen a otra gente.' },
  'personal-board': { name: 'Consejo personal', desc: 'Para tu propio camino en vez de un proyecto: guías, padrinos y madrinas, colegas.' },
};

export const roleTemplates: Strings['roleTemplates'] = {
  usual,
  page: { name: 'Tipos de proyecto', desc: 'Cuántos nombres necesita cada tipo en cada rol; se elige al empezar un proyecto, o en su tablero.' },
  list: 'Qué necesita cada tipo',
  empty: 'No queda ningún tipo de proyecto.',
  add: 'Añadir un tipo de proyecto',
  asUsual: 'cada rol como de costumbre',
  removed: 'Quitados',
  restoreDesc: 'Pulsa para recuperarlo.',
  title: { add: 'Nuevo tipo de proyecto', edit: (name) => `Tipo de proyecto: ${name}` },
  name: 'Nombre',
  hint: 'Cuántos nombres necesita un proyecto así. Vacío es como de costumbre; 0, ninguno.',
  usually: (count) => `normalmente ${count}`,
  notOnBoard: 'No está en tu tablero: se pedirá en cuanto el rol esté ahí.',
  reset: 'Como al principio',
  nameNeeded: 'Escribe cómo se llama este tipo de proyecto.',
  taken: (name) => `Ya existe un tipo de proyecto «${name}».`,
};
