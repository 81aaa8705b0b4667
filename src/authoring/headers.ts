/**
 * What people call the columns of a table of points, in the languages of the map and in Korean. Case, accents, blanks
 * and signs do not matter. Names of a field in one language are made of both: `english_name`, `loc (fr)`.
 */
import { isCautionName, plainName } from '../dataset/caution-names.js';

/** What a column holds: a field of a point, or something that makes one (`tools` below). */
export type Field =
  | 'code'
  | 'point'
  | 'channel'
  | 'number'
  | 'bilateral'
  | 'name'
  | 'pinyin'
  | 'aliases'
  | 'location'
  | 'technique'
  | 'duration'
  | 'pressure'
  | 'side'
  | 'view'
  | 'x'
  | 'y'
  | 'note'
  | 'repeat'
  | 'avoid';

export interface Header {
  readonly field: Field;
  /** The language of the texts below it, where it says so. */
  readonly tag?: string;
  /** The unit of the numbers below it. */
  readonly unit?: 's' | 'min';
  /** The languages in which it is called this. */
  readonly langs: ReadonlySet<string>;
}

type Names = { readonly [field in Field]?: string };

/** Names by language, separated by ` · `. */
const NAMES: Readonly<Record<string, Names>> = {
  en: {
    code: 'code · codes · point code · acupoint code · who code · standard code · point id · short name · abbreviation · abbr',
    point:
      'point · points · acupoint · acupoints · acupuncture point · acupuncture points · acupressure points · pressure point · point names',
    channel: 'meridian · channel · meridian code · channel code · prefix · letters',
    number: 'no · nr · num · number · point number · point no · nummer',
    bilateral: 'bilateral · is bilateral · paired · both sides',
    name: 'name · point name · acupoint name · common name · title',
    pinyin: 'pinyin · pin yin · latin name · romanization · romanisation · transliteration · pinyin name',
    aliases:
      'alias · aliases · other names · other name · alternative names · alternative name · synonyms · also known as · aka',
    location:
      'location · loc · location description · locations · position · where · place description · how to find · how to locate · where is it',
    technique:
      'technique · techniques · method · methods · how · how to press · instruction · instructions · manipulation · application · massage · procedure · steps · action to do',
    duration: 'duration · time · how long · length · hold · hold time · press time · pressing time · hold for',
    pressure: 'pressure · intensity · strength · force · how hard',
    side: 'side · sides · laterality',
    view: 'view',
    x: 'x · x percent · x pct',
    y: 'y · y percent · y pct',
    note: 'note · notes · remark · remarks · comment · comments',
    repeat: 'repeat · repeats · repetitions · reps',
    avoid: 'avoid · not for · do not use · do not press · when not to press',
  },
  es: {
    code: 'código · codigo del punto · sigla · siglas · abreviatura',
    point: 'punto · puntos · acupunto · acupuntos · punto de acupuntura · puntos de acupresión',
    channel: 'meridiano · canal',
    number: 'número · núm · n.º',
    bilateral: 'bilateral · ambos lados',
    name: 'nombre · nombre del punto · denominación · nombre común',
    pinyin: 'nombre pinyin · nombre chino pinyin',
    aliases: 'otros nombres · sinónimos',
    location: 'localización · ubicación · posición · dónde · lugar · situación · donde está',
    technique:
      'técnica · técnicas · método · cómo · cómo presionar · modo · instrucciones · aplicación · procedimiento',
    duration: 'duración · tiempo · cuánto tiempo',
    pressure: 'presión · intensidad · fuerza',
    side: 'lado · lados',
    view: 'vista',
    note: 'nota · notas · observaciones · comentarios · comentario',
    repeat: 'repeticiones',
    avoid: 'no usar · no presionar',
  },
  fr: {
    code: 'code · code du point · sigle · abréviation',
    point: 'point · points · acupoint · point d’acupuncture · points d’acupression · point d’acupression',
    channel: 'méridien · canal',
    number: 'numéro · n° · num',
    bilateral: 'bilatéral · des deux côtés',
    name: 'nom · nom du point · dénomination · nom commun · nom français',
    pinyin: 'nom pinyin · nom chinois pinyin',
    aliases: 'autres noms · synonymes',
    location: 'localisation · emplacement · position · où · situation · lieu · repérage',
    technique:
      'technique · techniques · méthode · comment · geste · mode d’emploi · instructions · application · stimulation',
    duration: 'durée · temps · combien de temps',
    pressure: 'pression · intensité · force',
    side: 'côté · côtés · latéralité',
    view: 'vue',
    note: 'note · notes · remarque · remarques · commentaire · commentaires · observations',
    repeat: 'répétitions',
    avoid: 'éviter · ne pas utiliser · ne pas presser',
  },
  de: {
    code: 'code · kürzel · punktcode · abkürzung · kurzname · bezeichnung kurz',
    point:
      'punkt · punkte · akupunkt · akupunkte · akupunkturpunkt · akupunkturpunkte · akupressurpunkt · akupressurpunkte · druckpunkt',
    channel: 'meridian · leitbahn · kanal',
    number: 'nummer · nr · zahl',
    bilateral: 'beidseitig · bilateral · beidseits · paarig',
    name: 'name · punktname · bezeichnung · deutscher name · deutsch',
    pinyin: 'pinyin-name · umschrift',
    aliases: 'andere namen · weitere namen · synonyme',
    location: 'lage · ort · lokalisation · position · wo · stelle · lokalisierung · auffinden',
    technique: 'technik · methode · wie · anwendung · ausführung · anleitung · druckart · durchführung',
    duration: 'dauer · zeit · wie lange',
    pressure: 'druck · druckstärke · stärke · intensität',
    side: 'seite · seiten',
    view: 'ansicht',
    note: 'notiz · notizen · anmerkung · anmerkungen · bemerkung · bemerkungen · hinweis · hinweise · kommentar',
    repeat: 'wiederholungen',
    avoid: 'nicht bei · nicht drücken bei',
  },
  pt: {
    code: 'código · código do ponto · sigla · abreviatura · abreviação',
    point: 'ponto · pontos · acuponto · acupontos · ponto de acupuntura · pontos de acupressão',
    channel: 'meridiano · canal',
    number: 'número · núm · nº',
    bilateral: 'bilateral · ambos os lados · dois lados',
    name: 'nome · nome do ponto · denominação · nome comum',
    pinyin: 'nome pinyin',
    aliases: 'outros nomes · sinônimos · sinónimos',
    location: 'localização · posição · onde · lugar · local · situação',
    technique: 'técnica · técnicas · método · como · como pressionar · modo · instruções · aplicação · procedimento',
    duration: 'duração · tempo · quanto tempo',
    pressure: 'pressão · intensidade · força',
    side: 'lado · lados',
    view: 'vista · visão',
    note: 'nota · notas · observação · observações · comentário · comentários',
    repeat: 'repetições',
    avoid: 'não usar · não pressionar',
  },
  hi: {
    code: 'कोड · संकेत · बिंदु कोड',
    point: 'बिंदु · बिन्दु · एक्यूपॉइंट · एक्यूप्रेशर बिंदु · पॉइंट',
    channel: 'मेरिडियन · नाड़ी · चैनल',
    number: 'संख्या · क्रमांक · नंबर',
    bilateral: 'दोनों ओर · दोनों तरफ',
    name: 'नाम · बिंदु का नाम',
    aliases: 'अन्य नाम',
    location: 'स्थान · स्थिति · जगह · कहाँ · कहां',
    technique: 'तकनीक · विधि · तरीका · कैसे · कैसे दबाएँ',
    duration: 'समय · अवधि · कितनी देर',
    pressure: 'दबाव',
    side: 'ओर · पक्ष · तरफ',
    note: 'टिप्पणी · नोट',
  },
  zh: {
    code: '代码 · 代碼 · 代号 · 代號 · 编码 · 編碼 · 穴位代码 · 穴位代碼 · 国际代码 · 國際代碼 · 编号 · 編號 · 穴位编号 · 缩写',
    point: '穴位 · 穴 · 穴道 · 腧穴 · 取穴 · 选穴 · 穴位名称 · 穴位名稱',
    channel: '经络 · 經絡 · 经脉 · 經脈 · 归经 · 歸經 · 所属经络',
    number: '序号 · 序號 · 号 · 號',
    bilateral: '双侧 · 雙側 · 是否双侧',
    name: '名称 · 名稱 · 穴名 · 名字 · 中文名 · 中文名称 · 中文名稱 · 中文',
    pinyin: '拼音 · 汉语拼音 · 漢語拼音',
    aliases: '别名 · 別名 · 又名',
    location: '定位 · 位置 · 部位 · 穴位位置 · 穴位定位 · 取穴方法 · 取法',
    technique: '操作 · 操作方法 · 手法 · 方法 · 按摩方法 · 按压方法 · 按壓方法 · 按揉方法 · 技法',
    duration: '时间 · 時間 · 时长 · 時長 · 持续时间 · 持續時間 · 按压时间 · 按壓時間',
    pressure: '力度 · 压力 · 壓力 · 强度 · 強度',
    side: '侧 · 側 · 左右 · 侧别',
    view: '视图 · 視圖',
    note: '备注 · 備註 · 说明 · 說明 · 注释',
    repeat: '次数 · 次數',
  },
  ja: {
    code: 'コード · 記号 · 経穴コード · 経穴番号 · 略号',
    point: 'ツボ · つぼ · 経穴 · 穴位',
    channel: '経絡 · 経脈',
    number: '番号 · 号',
    bilateral: '両側 · 左右両側',
    name: '名前 · 名称 · 経穴名 · ツボ名 · ツボの名前 · 穴名 · 日本語',
    aliases: '別名',
    location: '位置 · 場所 · 部位 · 取穴 · 取穴法 · ツボの位置',
    technique: '方法 · 押し方 · やり方 · 手技 · 操作 · 刺激方法',
    duration: '時間 · 所要時間 · 押す時間 · 秒数',
    pressure: '強さ · 圧 · 圧力 · 力加減',
    side: '側 · 左右',
    note: '備考 · メモ · 注記',
    repeat: '回数',
  },
  ar: {
    code: 'رمز · الرمز · كود · الكود · رمز النقطة',
    point: 'نقطة · النقطة · نقاط · النقاط · نقطة الضغط',
    channel: 'المسار · مسار · القناة · خط الطاقة',
    number: 'رقم · الرقم',
    bilateral: 'الجانبين · كلا الجانبين',
    name: 'الاسم · اسم · اسم النقطة',
    aliases: 'أسماء أخرى',
    location: 'الموقع · موقع · المكان · مكان · الموضع · موضع · أين',
    technique: 'الطريقة · طريقة · التقنية · تقنية · كيف · طريقة الضغط · الأسلوب',
    duration: 'المدة · مدة · الوقت · الزمن · وقت',
    pressure: 'الضغط · ضغط · شدة الضغط · القوة',
    side: 'الجانب · الجهة · جهة',
    note: 'ملاحظة · ملاحظات',
  },
  ko: {
    code: '코드 · 경혈코드 · 경혈 코드 · 혈자리 코드 · 기호 · 약어',
    point: '경혈 · 혈자리 · 혈 · 혈위 · 지압점',
    channel: '경락 · 경맥',
    number: '번호 · 순번',
    bilateral: '양측 · 양쪽',
    name: '이름 · 혈명 · 경혈명 · 명칭 · 혈자리 이름 · 한글 · 한글명 · 국문명',
    aliases: '별명 · 다른 이름',
    location: '위치 · 부위 · 장소 · 취혈법 · 취혈',
    technique: '방법 · 지압법 · 누르는 법 · 누르는 방법 · 수기 · 지압 방법',
    duration: '시간 · 지속 시간 · 누르는 시간',
    pressure: '압력 · 강도 · 세기',
    side: '쪽 · 방향 · 좌우',
    note: '비고 · 메모 · 참고',
    repeat: '횟수',
  },
};

/** Names that say in which language a name is written. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'en · eng · english · inglés · anglais · englisch · inglês · 英文 · 英语 · 英語 · 영어 · 영문 · अंग्रेज़ी · الإنجليزية',
  es: 'es · spa · spanish · español · espagnol · spanisch · espanhol · 西班牙语',
  fr: 'fr · fra · french · français · französisch · francés · francês · 法语',
  de: 'de · deu · german · deutsch · allemand · alemán · alemão · 德语',
  pt: 'pt · por · portuguese · português · portugais · portugiesisch · portugués · 葡萄牙语',
  hi: 'hi · hin · hindi · हिन्दी · हिंदी',
  zh: 'zh · chi · zho · cn · chinese · hanzi · chinois · chinesisch · chino · chinês · 中文 · 汉字 · 漢字 · 汉语 · 중국어',
  ja: 'ja · jpn · jp · japanese · japonais · japanisch · japonés · japonês · 日文 · 日语 · 日本語 · 일본어',
  ar: 'ar · ara · arabic · arabe · arabisch · العربية · عربي',
  ko: 'ko · kor · kr · korean · coréen · koreanisch · coreano · 韩文 · 韩语 · 韓国語 · 한국어 · 한글 · 국문 · hangul',
  'ko-Hani': 'hanja · 한자 · 漢字名',
};
/** Fields whose texts have a language. */
const WITH_LANGUAGE: ReadonlySet<Field> = new Set(['name', 'location', 'technique', 'note', 'avoid']);
const UNITS: Readonly<Record<string, 's' | 'min'>> = Object.fromEntries([
  ...'s sec secs seconds second sek sekunden segundos secondes 秒 초 सेकंड'.split(' ').map((word) => [word, 's']),
  ...'mins minutes minute minuten minutos 分 分钟 分鐘 분 मिनट'.split(' ').map((word) => [word, 'min']),
]) as Record<string, 's' | 'min'>;

const list = (names: string): readonly string[] => names.split(' · ').map(plainName);

const fields = new Map<string, { field: Field; langs: Set<string> }>();
for (const [lang, names] of Object.entries(NAMES))
  for (const [field, written] of Object.entries(names) as [Field, string][])
    for (const name of list(written)) {
      const known = fields.get(name) ?? { field, langs: new Set() };
      fields.set(name, known);
      // Names that mean different things in two languages mean what they do in the language that comes first.
      if (known.field === field) known.langs.add(lang);
    }
const tags = new Map(Object.entries(LANGUAGES).flatMap(([tag, names]) => list(names).map((name) => [name, tag])));

const CAUTION: Header = { field: 'avoid', langs: new Set() };
/** What says nothing about what is in a list. */
const KINDS_OF_LIST: ReadonlySet<string> = new Set('list raw used chosen selected text liste lista'.split(' '));

/** What a column of this name holds; undefined when that is not known. A name that looks like a caution always is one. */
export function readHeader(name: string): Header | undefined {
  if (name === '' || name.length > 120 || /^x-/i.test(name)) return undefined;
  const plain = plainName(name);
  const known = fields.get(plain);
  if (known) return known;
  const words = wordsOf(name);
  const parts = words.length > 1 ? [words.slice(1), words.slice(0, -1)] : [];
  for (const [at, rest] of parts.entries()) {
    const other = words.at(at === 0 ? 0 : -1) ?? '';
    const plainRest = rest.join('');
    const header = fields.get(plainRest) ?? (isCautionName(plainRest) ? CAUTION : undefined);
    if (header && KINDS_OF_LIST.has(other)) return header;
    // In Spanish, Portuguese and French, “evitar en” does not say that it is in English.
    const isPreposition =
      header?.field === 'avoid' && at === 1 && /^(?:en|de)$/.test(other) && /\s\S+$/.test(name.trim());
    const tag = isPreposition ? undefined : tags.get(other);
    if (header && tag !== undefined && WITH_LANGUAGE.has(header.field)) return { ...header, tag, langs: new Set() };
    const unit = UNITS[other] ?? (other === 'min' && /[([]/.test(name) ? 'min' : undefined);
    if (isPreposition) return header;
    if (header?.field === 'duration' && unit !== undefined) return { ...header, unit };
  }
  const tag = tags.get(plain);
  if (tag !== undefined) return { field: 'name', tag, langs: new Set() };
  return isCautionName(name) ? CAUTION : undefined;
}

/** The language in which columns are named, if they all agree on one other than English. */
export function languageOf(headers: readonly Header[]): string | undefined {
  const foreign = headers.filter(({ langs }) => langs.size > 0 && !langs.has('en'));
  const [lang, ...others] = Object.keys(NAMES).filter((each) => foreign.every(({ langs }) => langs.has(each)));
  return foreign.length > 0 && others.length === 0 ? lang : undefined;
}

/** What a point may be called by, for a sentence about a table that has no such column. */
export const NAMES_OF_POINTS =
  'id, code, name, point, código, nombre, nom, Kürzel, nome, 穴位, 代码, ツボ, 경혈, الرمز, नाम';

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plainName)
    .filter(Boolean);
