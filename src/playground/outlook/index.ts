import {
  byId,
  goWith,
  openFaults,
  openModelSwitch,
  openPaneButton,
  openWidth,
  select,
  useStyles,
} from '../page/controls';
import { openCrowd } from '../page/crowd';
import { Mailbox } from './model/mailbox';
import { bodyFrames } from './page/body-frames';
import { openMailDesk } from './page/desk';
import { type OutlookInspection, outlookInspection } from './page/inspection';
import { readOptions } from './page/options';
import { openPanes } from './page/panes';
import { openRuntimes } from './page/runtimes';
import { createMailHost } from './protocol/execute';
import { samples } from './samples';
import { longThread } from './samples/generated';
import { faults, mailboxVersions } from './switches';

declare global {
  interface Window {
    playgroundOutlook: OutlookInspection;
  }
}

useStyles(new URL('../playground.css', import.meta.url));
useStyles(new URL('./outlook.css', import.meta.url));

const options = readOptions(location.search);
const mailbox = new Mailbox(
  samples,
  bodyFrames(byId('bodies', HTMLDivElement), (body) => {
    const draft = mailbox.drafts.find((each) => each.body === body);
    if (draft) draft.focus = 'body';
  }),
);
const host = createMailHost(mailbox, options.switches, (request) => void desk.compose(request));
mailbox.threads = () => ({
  look: host.switches.faults.has('classic-thread') ? 'classic' : 'web',
  more: host.switches.faults.has('long-thread') ? longThread() : '',
});
const desk = openMailDesk({
  mailbox,
  host,
  panes: openPanes(byId('pane', HTMLElement), host),
  runtimes: openRuntimes(byId('runtimes', HTMLDivElement), host),
});

const versions = byId('mailbox', HTMLSelectElement);
for (const [version, name] of Object.entries(mailboxVersions)) versions.add(new Option(name, version));
select('mailbox', options.switches.mailbox, (version) => goWith({ mailbox: version }));
openWidth(options.width);
openFaults(faults, host);
openModelSwitch();
openCrowd();
openPaneButton();

const first = mailbox.find(options.mail) ?? mailbox.in('inbox')[0];
desk.choose(first);
window.playgroundOutlook = outlookInspection(host, desk);
