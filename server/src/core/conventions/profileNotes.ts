// What is ordinary in brackets besides stage directions: everywhere, and under single profiles. A note that holds one of these words or
// phrases is known; what is read as a direction does not rest on them.
//
//   question-answer   [Witness excused]   [Discussion off the record]

/** What transcribers write of their own doing and of the language spoken, in whatever convention. */
const TRANSCRIBERS =
  'phonetic, spelling, foreign language, english, french, spanish, german, russian, italian, portuguese, arabic, chinese, hebrew, indecipherable, illegible, verbatim, audio, technical difficulties, technical difficulty, off mic, off microphone, off camera, on screen, simultaneous, tape, redaction, translated, translation, transcriber, emphasis';

const COURT =
  'whereupon, the record, sidebar, bench conference, proceedings, exhibit, exhibits, witness, jury, response, discussion, conferring, reporter, clarification, marked, excused, luncheon, sotto voce, document, in open court, in camera, defendant present';

const CHAMBER =
  'interjection, interjections, hear hear, division, time expired, quorum, prayer, prayers, roll call, motion, bill, suspended, resumed, chair, gallery, leave granted';

const CAPTIONS =
  'thunder, door, footsteps, gunshot, gunshots, gunfire, explosion, explosions, engine, siren, sirens, barking, growling, buzzing, chatter, clattering, rustling, rumbling, creaking, crackling, sizzling, panting, grunting, gasping, groaning, moaning, sniffling, wind, rain, birds, phone, bell, alarm, static, narrator, theme song, instrumental';

const STAGE =
  'aside, alone, within, beat, aloud, rising, sitting, offstage, onstage, curtain, blackout, lights, knock, reading, reads, kneeling, dies, embracing, weeps, turning, pointing, to himself, to herself, entering, returning';

const FLIGHT = 'garble, static, signal, tone, squeal, onboard, keying';

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
