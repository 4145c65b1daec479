import { configure } from '@testing-library/react';

// Waits end with the condition; the limit only says when a test has failed, also on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
