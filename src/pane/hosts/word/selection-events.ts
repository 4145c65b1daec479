/** Office tells of every caret move; a clerk who drags or types waits for this pause, in ms. */
const PAUSE = 250;

/** Calls the listener when the selection changed and rests; gives the function that stops it. */
export function onSelectionChanged(listener: () => void): () => void {
  const { document } = Office.context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, PAUSE);
  };
  // A host that refuses the event still shows the selection when the clerk turns to the pane.
  const onFocus = () => later();
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, later, (result) => {
    if (result.status === Office.AsyncResultStatus.Failed) window.addEventListener('focus', onFocus);
  });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('focus', onFocus);
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: later });
  };
}
