/** What to look at where a model server cannot be reached. */
export const UNREACHABLE =
  'Der Server ist nicht erreichbar. Prüfen Sie baseUrl, und bei https das Zertifikat (caFile).';
