import type { Attitude, InfluenceZone } from '../../derive/attitude';
import { attitudeOf, zoneOf } from '../../derive/attitude';
import type { PlacedStance } from '../../derive/stance-map';
import type { Strings } from '../../i18n/strings';
import type { StanceLevel } from '../../model/stance';

/** A field of a picture: tinted, and named in words. */
export interface PictureZone {
  readonly id: Attitude | InfluenceZone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Says which name it has where there is no room for names: the same for fields of one name, counted from 1. */
  readonly number: number;
}

/** Somebody on a picture, or those for whom a field has no room, as one mark that lists everybody in it. */
export interface PictureMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Initials; of a crowd how many are not drawn: "+3". */
  readonly text: string;
  /** For or against, below the initials; '' on a picture whose places say it. */
  readonly sign: string;
  /** What is spoken and shown for it. */
  readonly label: string;
  /** Her note; null for a crowd, and where there is none yet. */
  readonly path: string | null;
  /** Nothing is written, a role suggests it: drawn hollow. */
  readonly isHollow: boolean;
  /** Everybody in the field, of the mark that stands for those who are not drawn; of others empty. */
  readonly crowd: readonly PlacedStance[];
}

/** A picture of stances, in units of its own. */
export interface StancePicture {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly zones: readonly PictureZone[];
  readonly marks: readonly PictureMark[];
  /** The words along the lower and the left edge. */
  readonly axes: { readonly across: string; readonly up: string };
}

type StanceTexts = Strings['stances'];

/** Of both pictures: a frame of 288 beside 22 for the words of the axes, and a little air. */
const WIDTH = 320;
const EDGE = 22;
const FRAME = 288;
const LEVELS: readonly StanceLevel[] = [1, 2, 3, 4];
const INFLUENCES = 5;
/** As many as are drawn in one field; of more the last place says how many are left. */
const MOST_IN_FIELD = 6;
const IN_A_ROW = 3;
const LABEL_HEIGHT = 15;
/** Initials fit into the smallest mark; three of the largest, with their rims, into the width of a field. */
const SMALLEST_RADIUS = 7;
const LARGEST_RADIUS = 10;
const NOBODY: readonly PlacedStance[] = [];

/** The partners' map: antagonism across, synergy up; the area of a mark grows with her influence. */
export function partnersMap(placed: readonly PlacedStance[], texts: StanceTexts): StancePicture {
  const side = FRAME / LEVELS.length;
  const zones = numbered(LEVELS.flatMap((synergy) =>
    LEVELS.map((antagonism): UnnumberedZone => {
      const id = attitudeOf({ synergy, antagonism, isSupportOnly: false });
      const [x, y] = [EDGE + (antagonism - 1) * side, EDGE / 2 + (LEVELS.length - synergy) * side];
      return { id, x, y, width: side, height: side, label: texts.attitudes[id].name };
    })));
  const marks = zones.flatMap((zone, index) => {
    const [synergy, antagonism] = [Math.floor(index / LEVELS.length) + 1, (index % LEVELS.length) + 1];
    const inside = placed.filter((each) => each.synergy === synergy && each.antagonism === antagonism);
    const crowd = texts.crowd(inside.map(({ name }) => name), zone.label);
    return marksIn(inside, { ...zone, y: zone.y + LABEL_HEIGHT, height: side - LABEL_HEIGHT }, crowd, (each) =>
      markOf(each, texts.attitudes[each.attitude].name, '', texts));
  });
  return { label: texts.mapLabel, width: WIDTH, height: WIDTH, zones, marks, axes: { across: texts.axes.antagonism, up: texts.axes.synergy } };
}

/** Power and involvement: influence up, involvement (the stronger of both energies) across; each mark has its sign. */
export function powerMap(placed: readonly PlacedStance[], texts: StanceTexts): StancePicture {
  const [width, height] = [FRAME / LEVELS.length, FRAME / INFLUENCES];
  // The names stand in strips of their own, above the most influential of the upper and of the lower fields.
  const rectOf = (influence: number, involvement: number): Rect => {
    const strips = influence > INFLUENCES / 2 + 1 ? 1 : 2;
    return { x: EDGE + (involvement - 1) * width, y: EDGE / 2 + (INFLUENCES - influence) * height + strips * LABEL_HEIGHT, width, height };
  };
  const marks = Array.from({ length: INFLUENCES }, (_, index) => index + 1).flatMap((influence) =>
    LEVELS.flatMap((involvement) => {
      const inside = placed.filter((each) => each.influence === influence && involvementOf(each) === involvement);
      const zone = texts.zones[zoneOf(influence, involvement)];
      const mark = (each: PlacedStance): MarkLook => ({ ...markOf(each, zone, signOf(each.support), texts), radius: LARGEST_RADIUS });
      return marksIn(inside, rectOf(influence, involvement), texts.crowd(inside.map(({ name }) => name), zone), mark);
    }));
  const zones: readonly (readonly [InfluenceZone, Rect, Rect])[] = [
    ['satisfy', rectOf(5, 1), rectOf(4, 2)],
    ['manage', rectOf(5, 3), rectOf(4, 4)],
    ['monitor', rectOf(3, 1), rectOf(1, 2)],
    ['inform', rectOf(3, 3), rectOf(1, 4)],
  ];
  return {
    label: texts.powerLabel,
    width: WIDTH,
    height: WIDTH + 2 * LABEL_HEIGHT,
    zones: numbered(zones.map(([id, first, last]) => {
      const [right, bottom, top] = [last.x + last.width, last.y + last.height, first.y - LABEL_HEIGHT];
      return { id, x: first.x, y: top, width: right - first.x, height: bottom - top, label: texts.zones[id] };
    })),
    marks,
    axes: { across: texts.axes.involvement, up: texts.axes.influence },
  };
}

type UnnumberedZone = Omit<PictureZone, 'number'>;

/** Fields with numbers, those of one name with the same, from the top left on as one reads. */
function numbered(zones: readonly UnnumberedZone[]): readonly PictureZone[] {
  const asRead = [...zones].sort((a, b) => a.y - b.y || a.x - b.x);
  const ids = [...new Set(asRead.map(({ id }) => id))];
  return zones.map((zone) => ({ ...zone, number: ids.indexOf(zone.id) + 1 }));
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type MarkLook = Omit<PictureMark, 'x' | 'y'>;

/** The marks of one field in rows of three; where there is no room for all, the last one is the rest. */
function marksIn(
  inside: readonly PlacedStance[],
  { x, y, width, height }: Rect,
  crowd: string,
  markFor: (each: PlacedStance) => MarkLook,
): readonly PictureMark[] {
  const looks = inside.length > MOST_IN_FIELD ? inside.slice(0, MOST_IN_FIELD - 1).map(markFor) : inside.map(markFor);
  const left = inside.length - looks.length;
  if (left > 0) looks.push({ text: `+${left}`, sign: '', label: crowd, radius: LARGEST_RADIUS, path: null, isHollow: false, crowd: inside });
  const rows = Math.ceil(looks.length / IN_A_ROW);
  return looks.map((look, index) => {
    const row = Math.floor(index / IN_A_ROW);
    const inRow = Math.min(IN_A_ROW, looks.length - row * IN_A_ROW);
    const across = (width * ((index % IN_A_ROW) + 0.5)) / inRow;
    return { ...look, x: x + across, y: y + (height * (row + 0.5)) / rows };
  });
}

function markOf(placed: PlacedStance, group: string, sign: string, texts: StanceTexts): MarkLook {
  const { name, path, support, influence, rated } = placed;
  return {
    radius: radiusOf(influence),
    text: initialsOf(name),
    sign,
    label: texts.mark(name, group, support, influence, rated === null),
    path,
    isHollow: rated === null,
    crowd: NOBODY,
  };
}

/** The area grows evenly from the smallest to the largest mark. */
function radiusOf(influence: number): number {
  const [least, most] = [SMALLEST_RADIUS ** 2, LARGEST_RADIUS ** 2];
  return Math.sqrt(least + ((most - least) * (influence - 1)) / (INFLUENCES - 1));
}

function involvementOf({ synergy, antagonism }: PlacedStance): number {
  return Math.max(synergy, antagonism);
}

function signOf(support: number): string {
  if (support === 0) return '0';
  return support > 0 ? '+' : '−';
}

/** "Nadège Laurent" is NL, "Tom" is T. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [first = ''] = words;
  const last = words.length > 1 ? (words[words.length - 1] ?? '') : '';
  return [first, last].map((word) => [...word][0] ?? '').join('').toUpperCase();
}
