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

test('from the click on a picture on, it says that the picture is read', async () => {
  const host = fakeHost();
  let marked: { kind: 'none' } | { kind: 'one'; picture: { id: string; data: string } } = { kind: 'none' };
  let answer: () => void = () => undefined;
  const pictures: Host['pictures'] = {
    readPicture: () => new Promise((resolve) => (answer = () => resolve(marked))),
    describePicture: async () => {
      throw new Error('not asked');
    },
  };
  const { result } = renderHook(() => useMarkedPicture(Object.assign(host, { pictures })));
  await act(async () => answer());
  expect(result.current.name).toBe('none');
  marked = { kind: 'one', picture: { id: 'a', data: 'QUJD' } };
  await act(async () => host.select(['Bild']));
  expect(result.current.name).toBe('reading');
  await act(async () => answer());
  await waitFor(() => expect(result.current.name).toBe('drawn'));
});
