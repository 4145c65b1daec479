import type { Half } from '../../test/corpus/corpus';
import { HALVES } from '../../test/corpus/corpus';
import type { Figures, Judged, Score } from '../../test/corpus/score';
import { score } from '../../test/corpus/score';
import type { Speed } from './speed';

export interface Measured {
  readonly name: string;
  readonly judged: readonly Judged[];
  readonly speed?: Speed;
  /** Milliseconds until the first answer, loading included. */
  readonly firstCall?: number;
}

function scoresByHalf(judged: readonly Judged[]): Readonly<Record<Half, Score>> {
  const [tuning, heldOut] = HALVES.map((half) => score(judged.filter(({ text }) => text.half === half)));
  return { tuning: tuning!, 'held-out': heldOut! };
}

/** The same figures for programs. */
export function asJson(texts: number, measured: readonly Measured[]): string {
  const results = measured.map(({ name, judged, speed, firstCall }) => ({
    name,
    halves: scoresByHalf(judged),
    speed,
    firstCall,
  }));
  const plain = (_: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);
  return JSON.stringify({ texts, results }, plain, 2);
}

/** The table of one detector: a line a kind, the tuning half left, the held-out half right. */
export function table({ name, judged, speed, firstCall }: Measured): string {
  const scores = scoresByHalf(judged);
  const types = [...new Set(HALVES.flatMap((half) => [...scores[half].byType.keys()]))];
  const line = (label: string, of: (half: Half) => Figures | undefined) =>
    `${label.padEnd(18)} ${HALVES.map((half) => cells(of(half))).join('   ')}`;
  const head = 'marks recall precis.   F1';
  return [
    `${name}`,
    `${''.padEnd(18)} ${HALVES.map((half) => half.padEnd(head.length)).join('   ')}`,
    `${''.padEnd(18)} ${HALVES.map(() => head).join('   ')}`,
    ...types.map((type) => line(type, (half) => scores[half].byType.get(type))),
    line('all', (half) => scores[half].all),
    `marks covered by findings of any kind: ${HALVES.map((half) => `${share(scores[half].covered)} (${half})`).join(', ')}`,
    `false alarms by 1,000 words of official text: ${HALVES.map((half) => `${scores[half].falseAlarmsPerThousand.toFixed(2)} (${half}: ${scores[half].falseAlarms} in ${scores[half].officialWords})`).join(', ')}`,
    ...(speed ? [speedLine(speed)] : []),
    ...(firstCall === undefined ? [] : [`first call: ${firstCall.toFixed(1)} ms`]),
  ].join('\n');
}

function cells(figures: Figures | undefined): string {
  if (!figures) return '    –      –      –      –';
  const { marks, recall, precision, f1 } = figures;
  return [
    String(marks).padStart(5),
    share(recall).padStart(6),
    share(precision).padStart(7),
    share(f1).padStart(5),
  ].join(' ');
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

function speedLine({ letter, official, anew, at100KB, at1MB }: Speed): string {
  const times = (value: number | undefined) =>
    value === undefined ? 'not measured' : `${value.toFixed(2)} ×`;
  const passages = official === undefined ? '' : `, ${official.toFixed(2)} ms of official text`;
  const first = anew === undefined ? '' : `, ${anew.toFixed(2)} ms of text not seen lately`;
  return `10,000 characters: ${letter.toFixed(2)} ms median${passages}${first}; time of 100 KB ${times(at100KB)} that of its parts, of 1 MB ${times(at1MB)}`;
}
