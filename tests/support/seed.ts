import fc from 'fast-check';

/**
 * Seeds the property tests, so that a run repeats: 2016, or what `SEED` says.
 * `SEED=random` draws new cases; a failure prints the seed to set.
 */
const seed = process.env.SEED ?? '2016';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
