// What is ordinary in brackets besides stage directions: everywhere, and under single profiles. A note that holds one of these words or
// phrases is known; what is read as a direction does not rest on them.
//
//   question-answer   [Witness excused]   [Discussion off the record]

/** What transcribers write of their own doing, in whatever convention. */
const TRANSCRIBERS =
  'phonetic, spelling, foreign language, foreign speech, indecipherable, illegible, verbatim, no audio, audio gap, audio cut, audio break, audio skips, technical difficulties, technical difficulty, call dropped, off mic, off microphone, off camera, on screen, simultaneous, end of recording, start of recording, end of tape, tape change, side a, side b, redaction, translated, translation, translator, transcriber, transcriber note, emphasis added, emphasis in original';

const COURT =
  'whereupon, off the record, on the record, sidebar, bench conference, proceedings, exhibit, exhibits, witness, jury, no response, no audible response, no verbal response, discussion, conferring, reporter, clarification, marked, excused, luncheon, sotto voce, document, in open court, in camera, defendant present';

const CHAMBER =
  'interjection, interjections, hear hear, division, time expired, quorum call, quorum present, interpretation, prayer, prayers, roll call, motion, bill read, sitting suspended, sitting resumed, suspended, resumed, chair, gallery, original question, leave granted';

const CAPTIONS =
  'thunder, door, footsteps, gunshot, gunshots, gunfire, explosion, explosions, engine, siren, sirens, barking, growling, buzzing, chatter, clattering, rustling, rumbling, creaking, crackling, sizzling, panting, grunting, gasping, groaning, moaning, sniffling, scoffing, wind, rain, birds, phone, bell, alarm, static, narrator, theme song, instrumental, indistinct chatter';

const STAGE =
  'aside, alone, within, beat, aloud, rising, sitting, offstage, off stage, onstage, curtain, blackout, lights, knock, reading, kneeling, dies, exits, embracing, weeps, turning, pointing, reads, to himself, to herself, to them, entering, returning';

const FLIGHT = 'garble, garbled, static, loss of signal, acquisition of signal, tone, squeal, long pause, onboard, keying';

const NOTES: Readonly<Record<string, string>> = {
  'voice-tag': CAPTIONS,
  chevron: CAPTIONS,
  'chevron-name': CAPTIONS,
  'question-answer': COURT,
  'title-period': CHAMBER,
  'name-moved': CHAMBER,
  'name-period-dash': CHAMBER,
  'circle-name': CHAMBER,
  'name-aside': STAGE,
  'name-period': STAGE,
  'name-period-own-line': STAGE,
  'capitals-own-line': STAGE,
  'time-name-gap': FLIGHT,
};

export const profilesWithNotes: readonly string[] = Object.keys(NOTES);

const everywhere = TRANSCRIBERS.split(', ');

/** Words and phrases in lower case, those of whoever transcribes first. */
export const notesUnder = (profiles: readonly string[]): readonly string[] => [
  ...everywhere,
  ...profiles.flatMap((name) => NOTES[name]?.split(', ') ?? []),
];
