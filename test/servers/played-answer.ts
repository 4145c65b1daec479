import type { TaskId } from '../../src/core/protocol';
import { CONTINUE, readFence, TASK_TITLES, TONES } from '../../src/core/tasks';
import { TONE_RULES } from '../../src/core/tasks/tone';
import { ruleBookParts } from '../../src/proxy/backends/rules/rule-book';
import { describePicture } from './played-picture';

interface Message {
  readonly role: string;
  readonly content: string;
  readonly images?: readonly string[];
}

export interface PlayedAnswer {
  readonly thoughts: string;
  readonly text: string;
}

/** What the prompt of a chat asks for, read as a model would: from its words. */
interface Asked {
  readonly task: TaskId;
  readonly text: string;
  readonly instruction: string;
  /** The closing rules of the prompt, in which tone and style stand. */
  readonly system: string;
  /** What the text is called in the prompt. */
  readonly material: string;
  /** Base64. */
  readonly picture?: string;
}

/** The answer to a chat, computed from its text by the rule book; undefined for a prompt that is not ours. */
export function playedAnswer(messages: readonly Message[]): PlayedAnswer | undefined {
  const request = messages.at(-1)?.content ?? '';
  if (request.startsWith(CONTINUE))
    return playedContinuation(messages.slice(0, -2), messages.at(-2)?.content ?? '');
  const asked = readPrompt(messages);
  return asked && { thoughts: thoughtsOn(asked), text: answerTo(asked) };
}

/** What is missing of the answer that broke off; all of it where another model had begun. */
function playedContinuation(messages: readonly Message[], broken: string): PlayedAnswer | undefined {
  // The last instruction stands as it was typed here; the first one is in the opening.
  const whole = playedAnswer(messages);
  return (
    whole && { ...whole, text: whole.text.startsWith(broken) ? whole.text.slice(broken.length) : whole.text }
  );
}

function readPrompt(messages: readonly Message[]): Asked | undefined {
  const system = messages.find(({ role }) => role === 'system')?.content ?? '';
  const title = /^Aufgabe: (.+)$/m.exec(system)?.[1];
  const task = Object.entries(TASK_TITLES).find(([, known]) => known === title)?.[0] as TaskId | undefined;
  if (!task) return undefined;
  const opening = messages.find(({ role }) => role === 'user')?.content ?? '';
  const answer = messages.findLast(({ role }) => role === 'assistant')?.content;
  const request = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  // Of a conversation only the last message counts here, and the text that was given along.
  if (task === 'chat') {
    const instruction = answer === undefined ? wordsBeside(opening) : request;
    return { task, text: readFence(opening) ?? '', instruction, system, material: '' };
  }
  return {
    // A refinement works on the last answer.
    task:
      answer === undefined || task === 'picture'
        ? task
        : /kürz|zusammen/i.test(request)
          ? 'summarise'
          : 'simplify',
    text: answer ?? readFence(opening) ?? '',
    instruction:
      answer === undefined ? wordsBeside(opening) : (/^(?:.*? )?Anweisung: (.*)$/m.exec(request)?.[1] ?? ''),
    system,
    material: answer === undefined ? (/^(.+):\n<<<TEXT /.exec(opening)?.[1] ?? '') : '',
    picture: messages.flatMap(({ images = [] }) => images)[0],
  };
}

/** The clerk's words behind the fenced text; what looks like them inside the fence is the text's. */
function wordsBeside(opening: string): string {
  const text = readFence(opening);
  const behind =
    text === undefined ? opening : opening.slice(opening.indexOf(`>>>\n${text}\n<<<ENDE `) + 4 + text.length);
  return /^(?:Anweisung|Stichworte): ([\s\S]*)\n\n[^\n]+$/m.exec(behind)?.[1] ?? '';
}

function answerTo({ task, text, instruction, system, material, picture }: Asked): string {
  switch (task) {
    case 'picture':
      return picture ? describePicture(picture, instruction || text) : '';
    case 'draft':
      return byRules('draft', text || instruction);
    case 'free':
      return text ? byRules('simplify', text) : byRules('draft', instruction);
    case 'chat':
      if (text === '') return byRules('draft', instruction);
      return byRules(/einfach|verständlich/i.test(instruction) ? 'simplify' : 'summarise', text);
    case 'extend':
      return `${text.trim()}\n\nIn einfachen Worten heißt das:\n\n${byRules('simplify', text)}`;
    case 'rephrase':
      return byRules(/kürzer/.test(system) ? 'summarise' : 'simplify', text);
    case 'translate':
      return `Das gespielte Modell kann nicht übersetzen. Der Text bleibt deutsch:\n\n${text.trim()}`;
    case 'reply':
      return byRules('reply', text, {
        instruction,
        tone: TONES.find((tone) => system.includes(TONE_RULES[tone])),
      });
    case 'acknowledge':
    case 'handover':
      return byRules(task, text, { instruction });
    case 'summarise':
      return byRules(task, text, { about: ABOUT[material] });
    default:
      return byRules(task, text);
  }
}

const ABOUT: Readonly<Record<string, string>> = { 'Die E-Mail': 'mail', 'Der E-Mail-Verlauf': 'thread' };

function byRules(
  task: TaskId,
  text: string,
  { instruction, ...options }: Record<string, string | undefined> = {},
): string {
  return [...ruleBookParts({ task, text, instruction, options })].join('');
}

/** Thoughts about the text that are true: counted, not invented. */
function thoughtsOn({ task, text, instruction }: Asked): string {
  const material = text || instruction;
  const sentences = material.split(/(?<=[.!?])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
  const placeholders = new Set(material.match(/\[[A-Z_]+_\d+(?:\.\d+)?\]/g) ?? []).size;
  const title = TASK_TITLES[task as keyof typeof TASK_TITLES] ?? task;
  return [
    `Die Aufgabe heißt „${title}“.`,
    `Der Text hat ${sentences.length} Sätze und ${lengths.reduce((sum, length) => sum + length, 0)} Wörter.`,
    ...(lengths.length > 0 ? [`Der längste Satz hat ${Math.max(...lengths)} Wörter.`] : []),
    ...(placeholders > 0 ? [`Es stehen ${placeholders} Platzhalter darin; sie bleiben, wie sie sind.`] : []),
    'Ich arbeite mit dem Regelwerk, ohne Sprachmodell.',
  ].join(' ');
}
