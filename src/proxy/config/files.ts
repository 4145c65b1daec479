import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { ConfigFile } from './schema';

/** A file or folder that the service needs, and what is wrong with it. */
export interface FileIssue {
  readonly path: readonly string[];
  /** German. */
  readonly message: string;
}

/** What is wrong with the files of the service itself: its certificate and the folder of office.js. */
export function fileIssues({
  listen,
  officeJs,
}: Pick<ConfigFile, 'listen' | 'officeJs'>): readonly FileIssue[] {
  return [
    ...(listen.tls ? certificateIssues(listen.tls) : []),
    ...(officeJs.source === 'directory' && !existsSync(join(officeJs.directory, 'office.js'))
      ? [{ path: ['officeJs', 'directory'], message: 'in diesem Ordner liegt kein office.js' }]
      : []),
  ];
}

function certificateIssues({
  certFile,
  keyFile,
}: {
  certFile: string;
  keyFile: string;
}): readonly FileIssue[] {
  const [cert, key] = [readIfThere(certFile), readIfThere(keyFile)];
  const unread = (name: string) => ({
    path: ['listen', 'tls', name],
    message: 'die Datei lässt sich nicht lesen',
  });
  if (!cert || !key) return [...(cert ? [] : [unread('certFile')]), ...(key ? [] : [unread('keyFile')])];
  try {
    createSecureContext({ cert, key });
    return [];
  } catch {
    return [
      {
        path: ['listen', 'tls'],
        message: 'Zertifikat und Schlüssel (PEM) sind ungültig oder passen nicht zusammen',
      },
    ];
  }
}

/** Undefined where the file cannot be read. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
