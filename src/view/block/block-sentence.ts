import type { FoundInBlock } from '../../i18n/en/block';
import type { Strings } from '../../i18n/strings';
import { roleSpellingFor } from '../../note/vocabulary';
import type { LabelLanguage } from '../../model/role';
import type { BlockProblem } from '../../note/block/block-request';
import type { BlockWord } from '../../note/block/block-words';

/** What is wrong with a block in plain words, with what is allowed in the language that blocks are written in. */
export function blockSentence(problem: BlockProblem, strings: Strings, language: LabelLanguage): string {
  const found: FoundInBlock = {
    text: 'text' in problem ? problem.text : '',
    option: 'option' in problem ? problem.option : '',
    view: 'view' in problem ? problem.view[language] : '',
    nearest: 'nearest' in problem ? (problem.nearest ?? '') : '',
    allowed: allowedIn(problem, language),
  };
  return strings.block.sentences[problem.kind](found);
}

function allowedIn(problem: BlockProblem, language: LabelLanguage): string {
  if (problem.kind === 'ambiguous') return problem.paths.join(', ');
  if (problem.kind === 'unknown-role') return problem.allowed.map((role) => roleSpellingFor(role, language)).join(', ');
  return 'allowed' in problem ? wordsIn(problem.allowed, language) : '';
}

function wordsIn(words: readonly BlockWord[], language: LabelLanguage): string {
  return words.map((word) => word[language]).join(', ');
}
