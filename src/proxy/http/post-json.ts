import { exchange, type HttpResponse } from './exchange';

export { HttpFailure, type HttpResponse } from './exchange';

/** Posts JSON to a server of the town and gives the raw response; see `exchange`. */
export async function postJson(
  url: URL,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<HttpResponse> {
  return exchange({ method: 'POST', url, payload: JSON.stringify(body), headers, signal });
}
