// office.js reports to Microsoft unless its host says that it may not. It asks for that here, and is told no.
// Loaded before office.js.
window.external ??= {};
window.external.GetLoggingAllowed = () => false;
