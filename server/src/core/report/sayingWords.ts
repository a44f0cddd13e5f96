// How a press report says who spoke, by language: “…,” she said · „…“, sagte er · « … », a déclaré le maire · «…», — сказал он.
// A language is one entry; all are read together, because reports quote each other across languages.

interface SayingWords {
  /** Forms of the verbs of saying as reports use them. */
  readonly say: string;
  /** Auxiliaries and adverbs that may stand between a subject and its verb. */
  readonly between: string;
  readonly pronoun: string;
  /** Articles and possessives before a role: `the Ruritanian leader`. */
  readonly determiner: string;
  /** `according to Jane Lark`: words before the one who spoke, where there is no verb. */
  readonly by: string;
  /** Nouns that name a speaker by office beside those of labels (names.ts). */
  readonly role: string;
  /** Offices that reports use for one another: a group a `;`. Several words are joined by `_`. */
  readonly same: string;
  /** Capitalised at the head of a sentence, and no part of a name. */
  readonly opening: string;
}

const TABLE: Readonly<Record<string, SayingWords>> = {
  en: {
    say: 'said says noted notes stressed stresses emphasized emphasised emphasizes emphasises added adds told tells explained explains remarked mentioned mentions stated states asked asks replied replies answered continued continues concluded concludes declared declares announced announces claimed claims argued argues admitted admits acknowledged acknowledges warned warns insisted insists recalled recalls observed observes commented comments wrote tweeted posted believes believed convinced confident thinks reiterated reiterates underlined underlines underscored underscores highlighted highlights confirmed confirms denied suggested suggests urged urges vowed joked quipped assured agreed complained lamented testified responded responds echoed predicted predicts maintained pointed recounted pledged promised conceded exclaimed cautioned cautions began quoted hopes hoped wondered shouted whispered demanded opined countered called calls described describes dismissed',
    between:
      'also has had have then later further again once is was earlier today yesterday repeatedly recently subsequently just still always never however therefore now have out on',
    pronoun: 'he she they',
    determiner: 'the a an his her their its our my this that one another',
    by: 'according',
    role: 'leader leaders president presidents official spokesman spokeswoman spokesperson head chief politician diplomat minister economist lawyer expert author founder manager owner resident coach striker captain singer actor director scientist researcher victim survivor farmer activist organiser organizer coordinator adviser advisor aide envoy monarch ceo editor analyst mp lawmaker counterpart statesman commander activist state government chairman chairwoman executive',
    same: 'president head_of_state leader state_leader;prime_minister premier head_of_government leader;minister foreign_minister;chairman chair chairwoman chairperson head;spokesman spokeswoman spokesperson;chief_executive ceo boss head;monarch king queen;mayor leader;governor leader;chancellor leader head_of_government',
    opening:
      'the a an in on at of for to from by with as but and or if when while after before since during despite although though however meanwhile also then there here this that these those his her its their our he she it they we i you speaking asked answering responding according earlier later today yesterday what why how who apart',
  },
  de: {
    say: 'sagte sagt erklärte erklärt betonte betont meinte meint fügte ergänzte ergänzt antwortete fragte berichtete erläuterte unterstrich kritisierte warnte forderte versicherte bekräftigte kündigte schrieb twitterte teilte bestätigte lobte räumte gesagt erklärt betont kommentierte mahnte hob wies verkündete konstatierte hofft glaubt',
    between: 'hat habe auch dann später am weiter zudem noch dabei außerdem hinzu ebenfalls wieder',
    pronoun: 'er sie',
    determiner: 'der die das ein eine sein seine ihr ihre dem den',
    by: 'laut so zufolge',
    role: 'staatschef staatschefin regierungschef regierungschefin präsident präsidentin chef chefin sprecher sprecherin politiker politikerin experte expertin außenminister außenministerin innenminister ministerpräsident ministerpräsidentin direktor direktorin leiter leiterin gründer autor autorin trainer kollege kollegin amtskollege',
    same: 'präsident staatschef staatsoberhaupt;präsidentin staatschefin;bundeskanzler kanzler regierungschef;bundeskanzlerin kanzlerin regierungschefin;ministerpräsident regierungschef premier',
    opening:
      'der die das ein eine in im am bei nach vor mit auf zu er sie es wir ich auch doch aber und während dabei zudem außerdem so laut dies diese damit',
  },
  fr: {
    say: 'dit déclaré affirmé expliqué souligné ajouté indiqué précisé estimé rappelé répondu demandé annoncé assuré noté confirmé insisté averti reconnu conclu poursuivi lancé regretté déclare affirme explique souligne ajoute indique précise estime rappelle répond assure note confirme insiste poursuit conclut raconte confié commenté écrit dénoncé',
    between: 'a ont avait aussi ensuite également encore a-t-il par ailleurs toutefois',
    pronoun: 'il elle ils elles',
    determiner: "le la les un une son sa ses l l' l’",
    by: 'selon',
    role: "chef cheffe dirigeant dirigeante président présidente ministre porte-parole maire directeur directrice responsable homologue expert avocat patron l'état état",
    same: 'président chef_de_l’état chef_d’état dirigeant;premier_ministre chef_du_gouvernement;présidente cheffe_de_l’état',
    opening: 'le la les un une en à dans pour selon il elle ils nous mais et après avant lors ce cette ces son sa par au aux',
  },
  es: {
    say: 'dijo dice afirmó señaló explicó añadió agregó declaró aseguró indicó subrayó destacó manifestó comentó recordó respondió preguntó anunció advirtió insistió reconoció concluyó sostuvo expresó apuntó precisó confirmó aclaró lamentó expuso afirma señala explica asegura destaca dicho afirmado escribió reiteró',
    between: 'ha también además luego después ayer hoy se',
    pronoun: 'él ella ellos',
    determiner: 'el la los las un una su sus',
    by: 'según',
    role: 'jefe jefa líder mandatario mandataria presidente presidenta ministro ministra portavoz alcalde alcaldesa director directora canciller experto experta estado gobierno dirigente homólogo',
    same: 'presidente mandatario líder jefe_de_estado;presidenta mandataria líder jefa_de_estado;primer_ministro jefe_de_gobierno',
    opening: 'el la los las un una en a de para según pero y tras durante su sus este esta por al',
  },
  pt: {
    say: 'disse diz afirmou declarou explicou acrescentou ressaltou destacou frisou salientou sublinhou observou lembrou respondeu perguntou anunciou garantiu comentou reiterou avaliou alertou contou completou concluiu confirmou criticou defendeu escreveu enfatizou afirma explica declara dito afirmado referiu adiantou',
    between: 'tem também ainda depois ontem hoje já se',
    pronoun: 'ele ela eles',
    determiner: 'o a os as um uma seu sua',
    by: 'segundo',
    role: 'chefe líder mandatário presidente ministro ministra porta-voz prefeito prefeita diretor diretora especialista estado governo dirigente homólogo',
    same: 'presidente líder mandatário chefe_de_estado;primeiro-ministro chefe_de_governo',
    opening: 'o a os as um uma em no na para segundo mas e após durante seu sua este esta por ao',
  },
  ru: {
    say: 'сказал сказала говорит заявил заявила отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила пояснил пояснила объяснил объяснила ответил ответила спросил спросила рассказал рассказала напомнил напомнила уточнил уточнила указал указала считает уверен уверена признал признала предупредил предупредила написал написала подтвердил подтвердила заверил отмечает подчеркивает подчёркивает заключил резюмировал поинтересовался констатировал обратил высказал',
    between: 'также затем ещё еще позже тогда вновь при этом',
    pronoun: 'он она они',
    determiner: 'этот наш его её их',
    by: 'словам мнению',
    role: 'президент глава лидер государства правительства министр премьер премьер-министр губернатор мэр спикер представитель директор руководитель эксперт политик коллега канцлер посол председатель пресс-секретарь',
    same: 'президент глава_государства лидер;премьер-министр премьер глава_правительства',
    opening: 'в на по с при для после до он она они мы но и а его её их этот эта это также кроме однако',
  },
};

const languages = Object.values(TABLE);
const words = (column: Exclude<keyof SayingWords, 'same'>): ReadonlySet<string> =>
  new Set(languages.flatMap((entry) => entry[column].split(' ')));

export const SAYING = words('say');
export const BETWEEN = words('between');
export const PRONOUNS = words('pronoun');
export const DETERMINERS = words('determiner');
export const ACCORDING = words('by');
export const OFFICES = words('role');
export const OPENINGS = words('opening');

/** Every office with the offices that may stand for it, itself among them. */
export const SAME_OFFICE: ReadonlyMap<string, ReadonlySet<string>> = officesThatStandForEachOther();

function officesThatStandForEachOther(): Map<string, Set<string>> {
  const same = new Map<string, Set<string>>();
  for (const group of languages.flatMap((entry) => entry.same.split(';'))) {
    const offices = group.split(' ').map((office) => office.replaceAll('_', ' '));
    for (const office of offices) same.set(office, new Set([...(same.get(office) ?? []), ...offices]));
  }
  return same;
}
