import type { Command } from '../command';
import { checkConfig } from './check-config';
import { manifest } from './manifest';
import { mask } from './mask';
import { pull } from './pull';
import { restore } from './restore';
import { scan } from './scan';
import { serve } from './serve';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [serve, scan, mask, restore, manifest, checkConfig, pull];
