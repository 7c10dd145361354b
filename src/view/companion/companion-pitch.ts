import type { Pitch } from '../../derive/pitch';
import { addAside, addQuiet } from '../shared/note-elements';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';

/** The pitch as it is to be said, how long that takes, and a button that copies it. */
export function pitchSection(pitch: Pitch, ports: CompanionPorts): CompanionPart {
  const texts = ports.strings.clarity;
  return section({
    id: 'pitch',
    title: texts.sections.pitch,
    count: 0,
    data: pitch,
    paint: (el, shown) => {
      const { text, length, lookingFor } = shown;
      const sought = lookingFor.length === 0 ? null : texts.lookingFor(lookingFor);
      if (text === null) addQuiet(el, texts.noPitch);
      else el.createEl('p', { cls: 'reseauter-pitch-text', text, attr: { dir: 'auto' } });
      if (sought !== null) el.createEl('p', { cls: 'reseauter-pitch-sought', text: sought });
      if (text === null) return;
      const spoken = texts.spoken(length.words, length.seconds);
      addAside(el, length.isLong ? `${spoken} · ${texts.tooLong}` : spoken).toggleClass('is-overdue', length.isLong);
      const copyEl = el.createEl('button', { cls: 'reseauter-pitch-copy', type: 'button', text: texts.copyPitch });
      copyEl.addEventListener('click', () => ports.copyPitch(saidAloud(shown, sought)));
    },
  });
}

/** The pitch with the sentence of what is looked for behind it, unless it asks for something itself. */
function saidAloud({ text, asksAlready }: Pitch, sought: string | null): string {
  return [text, asksAlready ? null : sought].flatMap((part) => part ?? []).join(' ');
}
