/**
 * Header with a random id of the pane, so that the queue can share the models fairly before there is a sign-in. It
 * lives in memory only, in the pane as in the proxy.
 */
export const PANE_HEADER = 'x-schreibkompass-pane';
