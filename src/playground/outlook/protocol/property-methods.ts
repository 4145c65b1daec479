import type { Properties } from '../model/message';
import { type Call, codes, inCompose, MailError, type Methods, text } from './call';

const holder = ({ item }: Call): { properties: Properties } =>
  item.mode === 'read' ? item.message : item.draft;

/** Characters that all session data of an item may have. */
const sessionLimit = 50_000;
const fails = ['properties-fail', codes.internalError] as const;

/** Custom properties of an item, session data of a window, settings of the add-in. */
export const propertyMethods: Methods = {
  3: {
    name: 'loadCustomPropertiesAsync',
    since: '1.1',
    modes: 'both',
    fails,
    run: (call) => ({ ...holder(call).properties }),
  },
  4: {
    name: 'customProperties.saveAsync',
    since: '1.1',
    modes: 'both',
    writes: true,
    fails,
    run: (call, { customProperties }) => {
      if (typeof customProperties !== 'object' || customProperties === null)
        throw new MailError(codes.internalError);
      holder(call).properties = { ...customProperties };
      call.mailbox.changed();
    },
  },
  185: {
    name: 'sessionData.setAsync',
    since: '1.11',
    modes: 'compose',
    run: inCompose(({ session }, parameters) => {
      const [name, value] = [text(parameters, 'name'), text(parameters, 'value')];
      const others = [...session].filter(([key]) => key !== name);
      const length = JSON.stringify([...others, [name, value]]).length;
      if (length > sessionLimit) throw new MailError(codes.sessionDataTooLong);
      session.set(name, value);
    }),
  },
  186: {
    name: 'sessionData.getAsync',
    since: '1.11',
    modes: 'compose',
    run: inCompose(({ session }, parameters) => {
      const value = session.get(text(parameters, 'name'));
      if (value === undefined) throw new MailError(codes.keyNotFound);
      return value;
    }),
  },
  187: {
    name: 'sessionData.getAllAsync',
    since: '1.11',
    modes: 'compose',
    run: inCompose(({ session }) => Object.fromEntries(session)),
  },
  188: {
    name: 'sessionData.clearAsync',
    since: '1.11',
    modes: 'compose',
    run: inCompose(({ session }) => session.clear()),
  },
  189: {
    name: 'sessionData.removeAsync',
    since: '1.11',
    modes: 'compose',
    run: inCompose(({ session }, parameters) => {
      if (!session.delete(text(parameters, 'name'))) throw new MailError(codes.keyNotFound);
    }),
  },
  404: {
    name: 'roamingSettings.saveAsync',
    since: '1.1',
    modes: 'both',
    run: ({ mailbox }, parameters) => {
      Object.assign(mailbox.settings, parameters[0]);
    },
  },
};
