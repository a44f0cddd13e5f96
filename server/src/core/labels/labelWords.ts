// The words that labels are made of, in the languages of records: `Mr.`, `Präsidentin`, `de`, `Speaker 1`, `Some hon. members`.
// All in lower case without periods. To add a language, add its words here: nothing else knows any.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/);

/** Forms of address: no part of a name. */
export const HONORIFICS = words(`
  mr mrs ms miss mister madam madame sir dame lord lady baroness baron viscount earl dr prof professor rev reverend fr father sr sister
  hon rt right honourable honorable
  gen lt col capt maj sgt adm cmdr gov sen rep pres atty brig justice m mm mme mmes mlle mgr me
  herr frau hr fr prof dipl-ing mag dr-ing ing
  señor señora señorita sr sra srta srs sres don doña d dª excmo excma sig signor signora signori onorevole on dott dottor dottoressa ing avv
  senhor senhora sra srª dep deputado deputada exmo exma
  de-heer mevrouw heer mevr dhr mw herra rouva hr fru frøken pan pani paní panie pán
  господин госпожа г г-н г-жа тов товарищ гражданин пан пані г-н г-ца κ κος κυρία κύριος bay sayın sn السيد السيدة الأستاذ الدكتور د מר גב ד"ר פרופ
  domnul doamna dl dna gospodin gospođa g gđa úr asszony
  deputy cllr councillor mp tan bhikkhu shri smt sri ustadz haji
`);

/** Which of the two a form of address says; others say neither. */
export const MALE = words('mr mister sir lord baron earl m monsieur herr señor signor senhor sr господин г-н пан pan domnul κος κύριος');
export const FEMALE = words(
  'mrs ms miss madam madame dame lady baroness mme mlle frau señora señorita sra signora senhora mevrouw госпожа г-жа пані pani paní doamna κυρία',
);

/** What a question and an answer are called where these words stand for who asks and who answers. */
export const ASKERS = words(`
  frage zusatzfrage antwort pregunta respuesta pergunta resposta domanda risposta soru cevap pytanie odpowiedź otázka odpověď
  fråga svar spørsmål vraag antwoord kérdés válasz întrebare răspuns ερώτηση απάντηση питання відповідь
`);

/** Offices and parts in a conversation. */
export const ROLES: ReadonlySet<string> = new Set([
  ...ASKERS,
  ...words(`
  president vice-president prime minister secretary secretary-general chairman chairwoman chairperson chair vice-chairman vice-chair speaker senator
  representative congressman congresswoman governor mayor ambassador commissioner director general attorney solicitor chancellor premier king queen
  prince princess leader member clerk judge justice court magistrate commissioner officer presiding president-elect chief rapporteur convener moderator
  host cohost co-host guest interviewer interviewee narrator announcer operator reporter correspondent journalist anchor analyst caller witness counsel
  prosecutor defendant prisoner plaintiff bailiff interpreter translator usher foreperson juror marshal facilitator presenter participant respondent
  respondent researcher student teacher doctor nurse patient therapist client mother father child coordinator spokesman spokeswoman spokesperson
  vice head deputy acting former captain sergeant colonel major admiral lieutenant inspector detective agent pilot copilot controller tower
  ceo cfo coo cto treasurer registrar provost dean principal superintendent dr professor senator-elect pope bishop archbishop cardinal rabbi imam
  président présidente vice-président conseiller conseillère ministre secrétaire rapporteur rapporteure sénateur sénatrice député députée premier garde greffier juge procureur
  maire gouverneur ambassadeur commissaire intervieweur
  präsident präsidentin vizepräsident vizepräsidentin alterspräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin bundesminister bundesministerin
  bundespräsident staatsminister staatsministerin staatssekretär staatssekretärin parl abgeordneter abgeordnete abg vorsitzender vorsitzende richter richterin sprecher sprecherin
  moderator moderatorin interviewer interviewerin berichterstatter berichterstatterin landeshauptmann klubobmann stadtrat stadträtin bürgermeister bürgermeisterin
  presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria diputado diputada senador senadora portavoz alcalde fiscal juez
  presentador entrevistador entrevistadora moderadora
  presidenta presidentessa vicepresidente sottosegretario sottosegretaria relatore relatrice deputato senatore senatrice sindaco intervistatore
  secretário secretária relator relatora entrevistador prefeito vereador
  voorzitter voorzitster minister staatssecretaris kamerlid burgemeester wethouder
  talman talmannen formand formanden statsminister statsministeren presidenten president minister statsråd puhemies varapuhemies ministeri pääministeri
  marszałek marszalek wicemarszałek poseł poslanka posłanka senator minister premier prezes przewodniczący przewodnicząca předseda předsedkyně místopředseda poslanec poslankyně
  ministr elnök alelnök képviselő miniszter államtitkár preşedinte președinte preşedintele președintele ministrul predsjednik predsjednica predsednik predsednica zastupnik poslanik
  президент председатель председательствующий председательствующая министр премьер премьер-министр депутат сенатор губернатор секретарь спикер ведущий ведущая
  корреспондент журналист вопрос ответ реплика докладчик академик профессор судья прокурор адвокат свидетель голова міністр президент депутат
  предсeдател председател министър
  predseda predsedníčka podpredseda podpredsedníčka poslankyňa ministerka conseller consellera diputat diputada
  πρόεδρος προεδρος προεδρεύων υπουργός υπουργος βουλευτής γραμματέας
  başkan bakan başbakan milletvekili sözcü divan
  الرئيس رئيس الوزير وزير النائب المذيع الصحفي السائل الضيف السفير
  יו"ר היו"ר יושב־ראש ראש שר השר שרת השרה חה"כ חבר נשיא הנשיא מנחה שופט
  vadītājs vadītāja sēdes priekšsēdētājs priekšsēdētāja forseti esimees aseesimees pirmininkas pirmininkė ketua menteri timbalan pimpinan tịch témoin accusé prévenu avocat
  अध्यक्ष सभापति मंत्री सदस्य प्रधानमंत्री
  directeur directrice direttore direttrice assessore assessora consigliere consigliera diretor diretora directora concejal concejala consejero consejera
  direktor direktorin regierungsrat regierungsrätin staatsrat staatsrätin gedeputeerde raadslid direktør direktör ordförande ordfører kommunalråd johtaja kansanedustaja
  dyrektor wicedyrektor naczelnik rzecznik radny radna burmistrz podsekretarz wiceprezes wiceminister ředitel ředitelka tajemník náměstek náměstkyně primátor riaditeľ riaditeľka
  igazgató polgármester gradonačelnik gradonačelnica ravnatelj ravnateljica директор руководитель начальник заместитель замминистра мэр директорка керівник заступник речник
`),
]);

const ROLE_STEMS = /minist|ráðherra|pr[äeé]sid[eê]n|sekret[äa]r|se[ck]retar|kanzler|министр|председател|секретар|υπουργ|πρόεδρ/;

/** A word of office, compounds and inflected forms included: `Vesiministeri`, `Bundestagspräsidentin`. */
export const isRole = (word: string): boolean => ROLES.has(word) || (word.length > 6 && ROLE_STEMS.test(word));

/** Written inside names and offices in lower case. */
export const PARTICLES = words(`
  of the and for in on at to a an von van der den de del della di da dos das do du des la le les los las el y e und et & für und im in zu zum zur am an of och og
  ja i z w ze na al el bin ibn ben bar abu ter ten 't d' l' af av til pro tempore ad interim per sul sulla dello degli delle dei au aux en sur par
  und aus dem des der die das и в по на за от с для і та й з του της των και η ο σε
`);

/** The hash of a word, unit by unit from 0, so that a scan can look words up without cutting them out. */
export const nextHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0x3fffffff;

const hashOf = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
};
/** Who several at once are, in lower case: `Plusieurs sénateurs du groupe socialiste`. */
const GROUPS = words('groupe groupes voix travées bancs députés députées sénateurs sénatrices membres socialiste écologiste communiste');
const labelWords: ReadonlySet<number> = new Set([...PARTICLES, ...HONORIFICS, ...ROLES, ...GROUPS].map(hashOf));

/** Whether a word in lower case, by its hash, may stand in a label: particles, titles, offices. A rare clash makes a scan longer, no more. */
export const isLabelWord = (hash: number): boolean => labelWords.has(hash);

/** Nobody in particular, several at once. */
export const COLLECTIVES = phrases(`
  some hon members
  several hon members
  hon members
  an hon member
  a hon member
  some members
  several members
  several senators
  hon senators
  some hon senators
  honourable members
  opposition members
  government members
  the press
  audience
  the audience
  crowd
  the crowd
  all
  both
  everyone
  chorus
  together
  voices
  several voices
  many voices
  multiple voices
  multiple speakers
  panel
  the jury
  jurors
  reporters
  students
  children
  group
  congregation
  plusieurs députés
  plusieurs voix
  des voix
  quelques voix
  des députés
  des sénateurs
  some honourable members
  plusieurs sénateurs
  de nombreux députés
  zurufe
  alle
  mehrere
  varios señores diputados
  varios señores
  voces
  todos
  voci
  una voce
  tutti
  vozes
  todos
  голоса
  голоса из зала
  все
  із залу
  з місця
  с места
  из зала
  голос из зала
  din sală
  hlas ze sálu
  głos z sali
  głosy z sali
  реплики
  众人
  眾人
`);

/** Somebody whom the record could not name. */
export const UNKNOWNS = phrases(`
  unidentified
  unknown
  unidentified speaker
  unknown speaker
  unidentified male
  unidentified female
  a voice
  voice
  a speaker
  male voice
  female voice
  male speaker
  female speaker
  man
  woman
  an honourable member
  unbekannt
  zuruf
  zwischenruf
  inconnu
  une voix
  voz
  una voz
  voce
  голос
  неизвестный
  реплика
`);

/** `Speaker 1`, `Participant 12`, `SPEAKER_00`: a part in the recording with a number. */
export const NUMBERED = words(`
  speaker spk participant respondent interviewer interviewee person voice male female man woman student caller guest host moderator officer juror
  reporter member teacher patient informant subject unknown unidentified user user1 attendee panelist panellist analyst focus
  sprecher sprecherin teilnehmer teilnehmerin befragte befragter person intervenant locuteur participante hablante entrevistado persona
  orador oratore interlocutore parlante spreker puhuja mówca говорящий спикер участник респондент 发言人 说话人 講者 発言者 話者 화자 참석자
`);

/** Labels of documents that are no speech: fields, notes, headings, parts of records, levels of a log. */
export const FIELDS = words(`
  note notes warning caution tip tips important info information example examples hint remark remarks nb ps see also todo fixme attention notice disclaimer
  date time place location venue title subject topic topics author authors editor source sources url link links website web email e-mail tel phone fax address
  contact from to cc bcc re sent received reply-to message-id attachments keywords tags tag category categories type status version versions release released
  license licence copyright isbn issn doi publisher published pages page volume issue chapter section part figure table appendix annex abstract summary
  introduction conclusion background overview description details detail purpose objective objectives scope method methods results result discussion
  references bibliography contents content index agenda regrets subtopic scribe scribenick resolutions proposal agendum previous meeting irc present apologies absent attendees attendance minutes action actions decision decisions motion
  motions moved proposed proposer seconder seconded carried vote votes ayes noes nays yeas pending resolved resolution item items adjournment quorum
  ingredients directions instructions method serves yield preparation prep cook cooking total servings nutrition calories difficulty equipment step steps
  input output usage install installation requirements features parameters returns return arguments options default defaults syntax result error errors
  debug info warn warning trace fatal critical notice log level exception caused stack
  name names first last age sex gender height weight born died birthplace nationality occupation education experience skills hobbies price prices cost costs color colour size
  quantity amount balance due invoice order id no nr number code file filename path host port user username password language languages
  question-type answer-type correct true false yes no maybe pros cons advantages disadvantages problem solution goal goals aim aims
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  today tomorrow yesterday now then however therefore moreover finally second third fourth fifth firstly secondly thirdly
  recorded transcribed transcript transcription transcriber duration length format recording archive published_time guest_list participants speakers
  hosts guests presenters cast characters persons scene act setting stage break music sound fx sfx intro outro applause laughter
  definition definitions synonyms antonyms etymology pronunciation noun verb adjective adverb plural usage
  hinweis hinweise achtung beispiel beispiele anmerkung anmerkungen datum ort zeit thema betreff von an titel quelle quellen zutaten zubereitung anlage anlagen beginn ende
  schluss tagesordnung tagesordnungspunkt inhalt anwesend entschuldigt protokoll beschluss drucksache siehe
  remarque exemple attention objet lieu sujet de à présents excusés ordre résumé ingrédients préparation voir annexe sommaire décision
  nota ejemplo fecha lugar hora tema asunto ingredientes preparación véase resumen orden acuerdo
  esempio data luogo ora oggetto ingredienti preparazione vedi sommario ordine delibera
  exemplo data local hora assunto ingredientes preparo veja resumo ordem
  opmerking voorbeeld plaats tijd onderwerp zie
  примечание пример внимание дата место время тема источник ссылка адрес повестка присутствовали отсутствовали решили постановили слушали рецепт ингредиенты приложение
  제목 일시 장소 날짜 주제 참석자 성명 साक्षात्कार स्थान तारीख दिनांक विषय शीर्षक
  注 注意 备注 例 例如 日期 时间 地点 主题 标题 作者 来源 电话 地址 附件 議題 日時 場所 備考 出席者 欠席者 注意事項
  נכחו מוזמנים נוכחים ملاحظة التاريخ المكان الموضوع הערה תאריך מקום נושא
  remember imagine think consider suppose meaning namely thus hence still plus also next last lastly again besides otherwise instead meanwhile later
  earlier basically essentially obviously clearly frankly honestly simply specifically similarly likewise conversely nevertheless nonetheless granted
  truth fact facts reason reasons problem problems point points translation spoiler update stop come try read rule lesson moral verdict
  fix fixes fixed feature breaking addition additions added changed deprecated removed security improvement improvements enhancement bug bugs bugfix
  args raises yields changes commits stability extends docs misc chore refactor perf ci build test style revert deps npm travis else try except finally pass continue public private readonly
  chapter verse canto stanza article clause schedule paragraph regulation
  exhibit exhibits index appearances proceedings reporter_s certificate
  feat files mandatory guilty presentation key legend legende légende leyenda vermerk wind sea visibility weather temperature humidity
  font site view settings menu search share print home language
  moved-by seconded-by synopsis plot theme themes
  председателствал председателствала председателствали председательствовал председательствует 访谈 采访 对话 主持 対談 座談会 鼎談 インタビュー
`);

/** Several words that are no label either: transitions of screenplays, ends of parts. */
export const FIELD_PHRASES: ReadonlySet<string> = new Set(
  phrases(`
  cut to
  smash cut to
  match cut to
  jump cut to
  hard cut to
  fade in
  fade out
  fade to
  fade to black
  cut to black
  dissolve to
  back to
  title card
  end credits
  the end
  lights up
  lights down
  blackout
  intermission
  curtain
  to be continued
  סדר היום
  חברי הוועדה
  חברי הכנסת
  ייעוץ משפטי
  מנהל הוועדה
  מנהלת הוועדה
  רישום פרלמנטרי
  not guilty
`),
);

/** What a log calls its lines. */
export const LEVELS = words('info debug warn warning error trace fatal critical notice severe verbose');

/** Months as tables shorten them; a name, where no day stands behind. */
export const MONTHS = words('jan feb mar apr may jun jul aug sep sept oct nov dec');

/** A part of a work with its number behind: `ACT II`, `Scene Two`, `Tagesordnungspunkt 3`; or a place of a screenplay: `INT. KITCHEN`. */
export const PARTS = words(
  'act scene chapter part book canto section sec article volume appendix annex exhibit schedule item anlage punkt tagesordnungspunkt int ext acte scène scena atto acto escena jornada szene aufzug auftritt akt scen действие явление сцена картина',
);

/** What headings and list items end in: `Basic Example`, `MIT License`. */
export const HEADS = words(
  'participants answers presentation remarks example examples usage note notes option options section license licence notice notices guide support configuration overview reference summary list table version installation state storage format error errors changes commits issues',
);

/** Words that make a sentence: a label that holds one is none. */
export const SENTENCE = words(`
  ask i we you he she it they this that these those there here what which who whom whose when where why how if because but so or not
  is are was were be been being am has have had do does did will would shall should can could may might must let lets let's
  said says say saying asked asks told tells replied answered added stated stating noted read reads follows following moved adopted agreed
  its his her their our your my me us them as than with without into about after before between during through over under
  ich wir sie er es ihr das dass dieser diese dieses ist sind war waren hat haben wird werden sagte sagt folgt folgende wie wenn weil aber oder nicht
  je nous vous il elle ils elles ce cette ces est sont était ont avait sera dit que qui quoi comme si mais ou ne pas suit suivant
  yo nosotros ellos ella eso esto este esta es son era fue ha han dice dijo que como pero o no sigue siguiente
  io noi voi lui lei loro questo questa è sono era ha hanno disse dice che come ma o non segue seguente
  eu nós eles ela isso este esta é são foi disse diz que mas ou não segue
  я мы вы он она они это этот эта был была было были есть сказал сказала говорит что как если но или не следующее
  ik wij zij hij het dit dat is zijn was heeft zegt zei maar of niet
`);

/** Whoever keeps the record of a chat, and whom it is kept with: `Me`, `You`. */
export const SELVES = words('me you ich du moi toi yo tú eu io я ты ви ja ty ik jij minä jag');

/** Particles that, in front and capitalised, open a sentence: `In Paris`, `And then`; `Van` and `De` open names. */
export const OPENERS = words(
  'and of for in on at to by as und für im auf zu et en par sur y e por para con и в на с для dear cher chère chers liebe lieber sehr querido querida estimado estimados уважаемый уважаемые caro cari',
);

/** What stands in a bracket behind a name and says how, not who: `(voice-over)`, `(spoke in Spanish)`, `(continuing)`. */
export const MANNERS = words(`
  voice-over voiceover vo v.o o.s os cont'd contd cont continuing continued continues spoke interpretation translated translation translator through via in
  on off inaudible crosstalk laughing laughs aside singing sings whispering whispers speaking interpreter phone telephone video videotape camera remotely
  interrupting reading shouting softly quietly original french english spanish russian chinese arabic german italian portuguese fortsetzend
  remote online zoom ph phonetic sic aparte à en auf fortfahrend fort weiterhin to exits exit entering enters rising sitting standing
`);

/** Short answers and greetings: a line that starts with one starts no turn by it. */
export const INTERJECTIONS: ReadonlySet<string> = new Set(
  phrases(`
  yes
  yeah
  yep
  yup
  no
  nope
  ok
  okay
  right
  all right
  alright
  exactly
  absolutely
  definitely
  sure
  of course
  correct
  true
  indeed
  certainly
  perfect
  great
  good
  cool
  nice
  awesome
  wow
  oh
  ah
  hm
  hmm
  mhm
  uh
  um
  uh-huh
  mm-hmm
  mm
  well
  so
  thanks
  thank you
  thank you very much
  hello
  hi
  hey
  bye
  goodbye
  good morning
  good afternoon
  good evening
  please
  sorry
  excuse me
  never
  always
  maybe
  perhaps
  again
  anyway
  look
  listen
  agreed
  carried
  amen
  interesting
  welcome
  ladies and gentlemen
  colleagues
  friends
  ja
  nein
  doch
  genau
  danke
  bitte
  gut
  oui
  non
  merci
  bien
  voilà
  sí
  gracias
  bueno
  sì
  grazie
  bene
  sim
  não
  obrigado
  obrigada
  да
  нет
  спасибо
  хорошо
`),
);

/** Articles in front of an office: `The Chair`, « la Présidente ». */
export const ARTICLES: ReadonlySet<string> = new Set('the le la les der die das el il lo o a an un una une de het den ο η'.split(' '));
