import { once } from 'node:events';
import { buildServer, type ProxyServer, type ServerOptions } from '../proxy';
import { type CommandIo, type ExitCode, UsageError } from './command';

/** Builds and runs a server until the process is told to end; says in German why one does not start. */
export async function serveUntilStopped(
  options: ServerOptions,
  io: CommandIo,
  onListening: (address: string, server: ProxyServer) => void,
): Promise<ExitCode> {
  const { port } = options.config.listen;
  const server = await buildServer(options).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `Schreibkompass lässt sich nicht starten (${error.code ?? error.name}). Prüfen Sie store.url, officeJs und listen.tls in der Konfiguration.`,
    );
  });
  try {
    onListening(await server.listen(), server);
  } catch (error) {
    await server.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new UsageError(
        `Port ${port} ist schon belegt. Beenden Sie das andere Programm oder wählen Sie einen anderen Port: bei npm start mit der Umgebungsvariablen PORT, bei serve mit --port.`,
      );
    if (code === 'EACCES')
      throw new UsageError(`Port ${port} darf dieses Konto nicht öffnen. Wählen Sie einen ab 1024.`);
    throw error;
  }
  if (!io.signal.aborted) await once(io.signal, 'abort');
  await server.close();
  return 0;
}
