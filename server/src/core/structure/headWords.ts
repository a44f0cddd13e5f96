// Words of the head of a record, by language: the fields that state its title, date and place, the nouns of venues,
// and the words that a place is never called by.

interface HeadWords {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  /** Other fields of a head, which no person is called by either. */
  readonly field: string;
  readonly venue: string;
  /** Kinds of records and their parts: "Press Conference, 4 May 2011" states no place. */
  readonly record: string;
  readonly weekday: string;
  /** What may stand between the words of a place or beside a date: "of the", "den". */
  readonly between: string;
}

const TABLE: Readonly<Record<string, HeadWords>> = {
  en: {
    title: 'title,subject,event,meeting title,episode,episode title',
    date: 'date,meeting date,session date,date of meeting,date of interview,interview date,interviewed on,recorded,recorded on,recording date,date recorded,held on,air date,aired,broadcast',
    place: 'place,location,venue,held at,meeting place,place of interview,city',
    field:
      'time,start time,end time,duration,length,source,url,link,links,author,authors,editor,edited by,translator,translated by,transcriber,transcribed by,transcribed,transcript by,transcript,transcript completed by,transcription by,language,languages,topic,topics,keywords,tags,note,notes,summary,abstract,description,agenda,agenda item,present,absent,also present,in attendance,attendees,attendance,participants,apologies,updated,last updated,published,posted,version,status,case,case no,docket,file,file name,page,pages,number,volume,issue,category,categories,media,audio,video,slides,recording,isbn,copyright,re,from,to,cc,distribution,original,document,project,contents,sponsors,series,published on,references,resources',
    venue:
      'room hall palace house building center centre hotel square garden office chamber chambers auditorium university theatre theater stadium studio library museum airport base embassy residence ballroom lawn courthouse courtroom school college church cathedral capitol parliament hospital club plaza pavilion arena station headquarters campus',
    record:
      'conference meeting session hearing interview speech address remarks statement transcript minutes debate debates report volume number no edition updated published posted recorded episode proceedings record hansard official draft verbatim visit talks deposition testimony trial podcast briefing summit forum article bill act vol issue part chapter copyright page version release amended edited revised by with on',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
    between: 'of the at in on and for a st near',
  },
  de: {
    title: 'titel,betreff,thema,veranstaltung',
    date: 'datum,aufnahmedatum,sitzungsdatum,termin',
    place: 'ort,sitzungsort,veranstaltungsort,aufnahmeort,tagungsort',
    field:
      'beginn,ende,dauer,quelle,anwesend,teilnehmer,teilnehmende,entschuldigt,tagesordnung,protokoll,sprache,hinweis,anmerkung,stand,drucksache,ergebnis,leitung,inhalt,i n h a l t',
    venue: 'saal haus palast halle platz rathaus reichstag schloss universität zimmer amt',
    record: 'sitzung interview rede ansprache protokoll bericht pressekonferenz gespräch bericht stand nr beginn ende wahlperiode',
    weekday: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    between: 'den der die das dem am im in an zu und uhr bei von um vom',
  },
  fr: {
    title: 'titre,objet,sujet',
    date: 'date,date de la séance,enregistré le',
    place: 'lieu,endroit',
    field: 'heure,durée,source,auteur,présents,absents,participants,ordre du jour,langue,note,remarque,thème,mots-clés,sommaire',
    venue: 'salle palais hôtel maison place élysée université théâtre amphithéâtre',
    record: 'séance entretien discours allocution conférence réunion compte rendu procès-verbal débat interview',
    weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    between: 'le la les de du des à au aux en et l d',
  },
  es: {
    title: 'título,asunto,tema,evento',
    date: 'fecha,fecha de la sesión,grabado el',
    place: 'lugar,sede,ubicación',
    field: 'hora,duración,fuente,autor,asistentes,presentes,participantes,orden del día,idioma,nota,sumario,palabras clave',
    venue: 'sala palacio casa plaza salón hotel universidad teatro',
    record: 'sesión entrevista discurso conferencia reunión acta debate rueda intervención palabras',
    weekday: 'lunes martes miércoles jueves viernes sábado domingo',
    between: 'el la los las de del en y a al',
  },
  pt: {
    title: 'título,assunto,tema,evento',
    date: 'data,data da sessão,gravado em',
    place: 'local,lugar,sede',
    field: 'hora,duração,fonte,autor,presentes,participantes,ordem do dia,idioma,nota,sumário,palavras-chave',
    venue: 'sala palácio casa praça salão hotel universidade teatro',
    record: 'sessão entrevista discurso conferência reunião ata debate pronunciamento',
    weekday: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    between: 'o a os as de do da dos das em no na e ao',
  },
  ru: {
    title: 'название,тема,заголовок',
    date: 'дата,дата заседания,дата записи',
    place: 'место,место проведения,город',
    field: 'время,продолжительность,источник,автор,присутствовали,участники,повестка дня,повестка,язык,примечание',
    venue: 'зал дворец дом площадь кремль театр университет здание',
    record: 'заседание встреча интервью речь выступление конференция совещание стенограмма протокол отчёт отчет беседа',
    weekday: 'понедельник вторник среда четверг пятница суббота воскресенье',
    between: 'в на года г и по у',
  },
};

const languages = Object.values(TABLE);
const words = (column: keyof HeadWords): ReadonlySet<string> => new Set(languages.flatMap((entry) => entry[column].split(' ')));
const names = (column: keyof HeadWords): ReadonlySet<string> => new Set(languages.flatMap((entry) => entry[column].split(',')));

export const VENUES = words('venue');
export const RECORDS = words('record');
export const WEEKDAYS = words('weekday');
export const PLACE_LINKS = words('between');

const TITLE_FIELDS = names('title');
const DATE_FIELDS = names('date');
const PLACE_FIELDS = names('place');
const OTHER_FIELDS = names('field');

export type HeadField = 'title' | 'date' | 'place' | 'other';

/** What a head says after such a word and a colon, or null for words that may be a speaker's. */
export function headField(label: string): HeadField | null {
  if (label.length > 40) return null;
  const lower = label
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (DATE_FIELDS.has(lower)) return 'date';
  if (PLACE_FIELDS.has(lower)) return 'place';
  if (TITLE_FIELDS.has(lower)) return 'title';
  return OTHER_FIELDS.has(lower) ? 'other' : null;
}
