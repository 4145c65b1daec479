import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Content codings of RFC 9110, 8.4.1, and Brotli (RFC 7932). */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/**
 * The bytes of a response as they were before a gateway on the way packed them, though `identity` was asked for;
 * unpacked as they come. Undefined for a coding that nobody knows.
 */
export function decoded(response: IncomingMessage): Readable | undefined {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return response;
  const decoder = DECODERS[coding]?.();
  // Errors of either end reach whoever reads the decoder.
  return decoder && pipeline(response, decoder, () => {});
}
