import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command';

export interface DistFolders {
  readonly pane: string;
  readonly assets: string;
  /** The script of Outlook's launch events, a file. */
  readonly commands: string;
  readonly playground: string;
}

/** The built files beside the bundle that runs; a checkout that was not built yet is told how. */
export function distFolders(dist: string = __dirname): DistFolders {
  const pane = join(dist, 'pane');
  if (!existsSync(join(pane, 'pane.html')))
    throw new UsageError('Schreibkompass ist noch nicht gebaut. Rufen Sie zuerst „npm run build“ auf.');
  const built = join(dist, 'assets');
  return {
    pane,
    assets: existsSync(built) ? built : join(dist, '..', 'assets'),
    commands: join(dist, 'commands.js'),
    playground: join(dist, 'playground'),
  };
}
