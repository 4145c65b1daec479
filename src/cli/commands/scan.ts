import { createStreamAnalyzer, type DetectedFinding } from '../../core/privacy';
import { readArguments } from '../arguments';
import type { Command, CommandIo } from '../command';
import { privacyRules } from '../policy';
import { openTexts } from '../text-files';

/**
 * Finds personal data in texts; exits 1 where it found some. Texts are read and findings written piece by piece, in
 * constant memory.
 */
export const scan: Command = {
  name: 'scan',
  summary: 'findet persönliche Angaben in Texten',
  help: `schreibkompass scan [DATEI…] [--json] [--config DATEI]

Findet persönliche Angaben. Ohne Datei liest der Befehl von der Standardeingabe. Texte dürfen beliebig groß sein:
Sie werden stückweise gelesen, und was gefunden ist, wird sofort ausgegeben.
  --json           Ausgabe für Programme: {"findings":[…]}, Stellen in UTF-16-Einheiten
  --config DATEI   Konfiguration mit den eigenen Ausnahmen der Behörde
Endet mit 1, wenn etwas gefunden wurde, sonst mit 0; mit 2, wenn ein Text sich nicht zu Ende lesen lässt.`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      config: { type: 'string' },
    });
    const rules = privacyRules(values.config, io);
    const sources = await openTexts(positionals, io);
    const list = values.json ? jsonList(io) : lines(io);
    for (const { file, pieces } of sources) {
      const name = sources.length > 1 ? file : undefined;
      const analyzer = createStreamAnalyzer(rules);
      for await (const piece of pieces) await list.add(analyzer.push(piece), name);
      await list.add(analyzer.end(), name);
    }
    return (await list.end()) > 0 ? 1 : 0;
  },
};

/** Findings as they go out. */
interface FindingList {
  add(findings: readonly DetectedFinding[], file: string | undefined): Promise<void>;
  /** Ends the list and gives their number. */
  end(): Promise<number>;
}

function jsonList(io: CommandIo): FindingList {
  let count = 0;
  return {
    async add(findings, file) {
      const written = findings.map(({ start, end, type, confidence, waivable, recognizer }) =>
        JSON.stringify({ file, start, end, type, confidence, waivable, recognizer }),
      );
      if (written.length > 0) await io.write(`${count === 0 ? '{"findings":[' : ','}${written.join(',')}`);
      count += written.length;
    },
    async end() {
      await io.write(count === 0 ? '{"findings":[]}\n' : ']}\n');
      return count;
    },
  };
}

function lines(io: CommandIo): FindingList {
  let count = 0;
  return {
    async add(findings, file) {
      const written = findings.map(
        ({ start, end, type, waivable }) =>
          `${file ? `${file}: ` : ''}${type} von ${start} bis ${end}${waivable ? ' (unsicher)' : ''}\n`,
      );
      if (written.length > 0) await io.write(written.join(''));
      count += written.length;
    },
    async end() {
      io.writeError(
        count === 0 ? 'Keine persönlichen Angaben gefunden.\n' : `Persönliche Angaben: ${count}.\n`,
      );
      return count;
    },
  };
}
