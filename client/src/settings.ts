// The settings that the client alone reads, and what they are where nobody set them (package.json says the same; a test compares).

export type Detect = 'prompt' | 'always' | 'never';

export const clientDefaults = {
  'rostrum.detect': 'prompt' as Detect,
  'rostrum.trace.server': 'off',
};
