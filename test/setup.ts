import fc from 'fast-check';

// A fixed seed keeps a landed commit green; FC_SEED searches elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_123) });
