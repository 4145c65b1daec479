import { act, renderHook, waitFor } from '@testing-library/react';
import { useMarkedPicture } from '../../../../src/pane/features/picture/use-marked-picture';
import type { Host } from '../../../../src/pane/hosts/host';
import { fakeHost } from '../../kit';

// jsdom draws nothing.
jest.mock('../../../../src/pane/features/picture/redraw', () => ({
  redraw: async (data: string) => ({ mediaType: 'image/png', data, width: 20, height: 20 }),
}));

test('of two pictures that look the same, the one that is marked is described', async () => {
  let reading = 0;
  const host = fakeHost();
  const pictures: Host['pictures'] = {
    readPicture: async () => {
      reading += 1;
      return { kind: 'one', picture: { id: `picture-${reading}`, data: 'QUJD' } };
    },
    describePicture: async () => {
      throw new Error('not asked');
    },
  };
  const { result } = renderHook(() => useMarkedPicture(Object.assign(host, { pictures })));
  await waitFor(() => expect(result.current).toMatchObject({ name: 'drawn', id: 'picture-1' }));
  await act(async () => host.select(['anderswo']));
  await waitFor(() => expect(result.current).toMatchObject({ name: 'drawn', id: 'picture-2' }));
});
