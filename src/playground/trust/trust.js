// office.js asks this page whether its host can be trusted when the host is plain http on localhost.
window.addEventListener('message', (event) => {
  if (event.origin !== location.origin || event.source !== window.parent) return;
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
