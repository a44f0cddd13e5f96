// The words that make a bracket a note rather than a remark in brackets: (Applause.) [laughs] (Beifall bei der Mitte) [inaudible].
// A language is one entry; all are read together, because records mix languages.

interface NoteWords {
  /** Non-speech: sounds, gestures, what happens in the room, how something is said. */
  readonly direction: string;
  /** Speech that could not be heard. */
  readonly inaudible: string;
  /** Text that was left out. */
  readonly omission: string;
  /** `page 12`. */
  readonly page: string;
  /** What may stand beside a direction and is none alone: `loud`, `anhaltender`. */
  readonly beside: string;
}

const TABLE: Readonly<Record<string, NoteWords>> = {
  en: {
    direction:
      'applause applauds applauding applaud laughter laughs laughing laugh laughed chuckles chuckle chuckling chuckled giggles giggling giggle cheers cheering clapping claps clap sighs sigh sighing coughs cough coughing sneezes sniff sniffs sniffing gasps gasp yawns groans groan cries crying sobs sobbing weeping pause pauses silence music singing sings whispers whispering shouts shouting yelling interruption interrupts interrupting gesturing gestures gesture nods nodding smiles smiling snaps ringing rings beep beeps noise noises background recess recessed adjourned adjournment ovation boos booing boo indicating indicates sworn exits exit enters enter exeunt spoke speaking speaks voice-over voiceover interpretation interpreter chanting chants knocking knocks clears inhales exhales whistles whistling hesitates stutters mumbles murmurs scoffs snorts grunts screams toast toasts videotape soundbite joking jokingly recording break',
    inaudible: 'inaudible unintelligible indiscernible indistinct unclear crosstalk cross-talk overlapping garbled inaud unint muffled',
    omission: 'omitted omission redacted snip excerpted deleted expunged bleep bleeped elided',
    page: 'page pages p pp pg',
    beside:
      'and of the in a with loud long prolonged continued continuing general great more some light scattered sustained standing brief short soft nervous everyone audience from off mic',
  },
  de: {
    direction:
      'beifall heiterkeit lachen lacht lachend zuruf zurufe zwischenruf zwischenrufe gegenruf unterbrechung unruhe glocke widerspruch namensaufruf applaus gelächter pause musik stille klatscht klatschen seufzt hustet räuspert nickt schweigen flüstert singt weint schmunzelt',
    inaudible: 'unverständlich undeutlich unhörbar akustisch',
    omission: 'auslassung ausgelassen gekürzt geschwärzt',
    page: 'seite seiten s',
    beside: 'und bei der die des im anhaltender langanhaltender lebhafter allgemeiner starker große kurze lange sowie von',
  },
  fr: {
    direction:
      'applaudissements applaudit rires rire rit exclamations sourires murmures protestations mouvements huées brouhaha musique silence pause interruption soupir soupire tousse vifs vives',
    inaudible: 'inaudible incompréhensible indistinct inintelligible',
    omission: 'coupure omis passage coupé',
    page: 'page pages p',
    beside: 'et sur les des bancs de la du le très vifs vives quelques longs prolongés dans salle',
  },
  es: {
    direction:
      'aplausos aplauso risas risa ríe rumores protestas murmullos pausa silencio música interrupción suspira tose asiente gritos abucheos',
    inaudible: 'inaudible ininteligible incomprensible',
    omission: 'omitido omisión corte',
    page: 'página páginas pág p',
    beside: 'y de la del los las en prolongados grandes fuertes varios',
  },
  pt: {
    direction: 'aplausos palmas risos riso ri pausa silêncio música interrupção murmúrios vozerio tumulto tosse suspira apupos',
    inaudible: 'inaudível ininteligível imperceptível incompreensível',
    omission: 'omitido omissão suprimido',
    page: 'página páginas pág p',
    beside: 'e de da do no na prolongados gerais muitos',
  },
  ru: {
    direction:
      'аплодисменты аплодирует смех смеётся смеется смеются оживление шум пауза музыка молчание перерыв крики возгласы вздыхает кашляет улыбается кивает шёпот тишина поёт хлопает реплика',
    inaudible: 'неразборчиво нрзб неслышно невнятно',
    omission: 'пропуск пропущено опущено сокращено купюра',
    page: 'страница стр с',
    beside: 'и в зале бурные продолжительные общий долгие громкие из зала',
  },
};

const setOf = (column: keyof NoteWords): ReadonlySet<string> => new Set(Object.values(TABLE).flatMap((words) => words[column].split(' ')));

export const DIRECTION_WORDS = setOf('direction');
export const INAUDIBLE_WORDS = setOf('inaudible');
export const OMISSION_WORDS = setOf('omission');
export const PAGE_WORDS = setOf('page');
export const BESIDE_WORDS = setOf('beside');

/** The words of one language for what is no speech and for what could not be heard; English ones where the language is not in the table. */
export function noteWordsIn(language: string): { readonly direction: readonly string[]; readonly inaudible: readonly string[] } {
  const { direction, inaudible } = TABLE[language] ?? TABLE.en!;
  return { direction: direction.split(' '), inaudible: inaudible.split(' ') };
}

/** Codes of the language that a speech was given in, as records write them: `(IT)`. */
export const LANGUAGE_CODES: ReadonlySet<string> = new Set(
  'AR BG CS DA DE EL EN ES ET FI FR GA HR HU IT LT LV MT NL PL PT RO RU SK SL SV UK ZH'.split(' '),
);
