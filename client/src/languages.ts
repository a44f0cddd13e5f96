// The language ids that the server reads. Transcripts proper, and three formats with cues of their own.

export const languages: readonly string[] = ['transcript', 'webvtt', 'subrip', 'chat'];
