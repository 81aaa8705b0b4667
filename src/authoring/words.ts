/** Words in cells that stand for a value of the format, in the languages of the map and in Korean. */
import { plainName } from '../dataset/caution-names.js';

const table = <Value>(words: readonly (readonly [value: Value, words: string])[]): ReadonlyMap<string, Value> =>
  new Map(
    words.flatMap(([value, all]) => all.split('·').map((word) => [plainName(word) || word.trim(), value] as const)),
  );

const TRUTHS = table([
  [
    true,
    `yes · y · true · 1 · x · ✓ · ✔ · oui · o · vrai · sí · verdadero · ja · j · wahr · sim · हाँ · हां · 是 · 有 · はい ·
     あり · نعم · 예 · 네 · 있음`,
  ],
  [
    false,
    `no · n · false · 0 · - · – · — · / · none · nil · n/a · non · faux · aucun · aucune · ninguno · ninguna · falso ·
     nein · keine · kein · falsch · não · nenhum · nenhuma · नहीं · नही · 否 · 无 · 無 · 没有 · 沒有 · なし · いいえ ·
     لا · لا يوجد · 아니오 · 아니요 · 없음`,
  ],
]);
const SIDES = table([
  [
    'left',
    `left · l · gauche · izquierda · izquierdo · links · linke · esquerda · esquerdo · बायाँ · 左 · 左侧 · 左側 · يسار ·
     왼쪽 · 좌측`,
  ],
  [
    'right',
    `right · r · droite · droit · derecha · derecho · rechts · rechte · direita · direito · दायाँ · 右 · 右侧 · 右側 ·
     يمين · 오른쪽 · 우측`,
  ],
  [
    'both',
    `both · both sides · bilateral · left and right · les deux · les deux côtés · bilatéral · ambos · ambos lados ·
     ambas · los dos · beide · beide seiten · beidseitig · beidseits · os dois lados · दोनों · 双侧 · 雙側 · 两侧 ·
     兩側 · 左右 · 両側 · كلا الجانبين · الجانبين · 양쪽 · 양측 · 좌우`,
  ],
  [
    'midline',
    `midline · mid · middle · centre · center · ligne médiane · milieu · línea media · centro · mittellinie · mitte ·
     linha média · मध्य · 正中 · 中线 · 中線 · 中央 · المنتصف · 정중선 · 중앙`,
  ],
]);
const PRESSURES = table([
  [
    'light',
    `light · gentle · soft · léger · légère · légère · doux · douce · suave · ligera · ligero · leicht · sanft · leve ·
     हल्का · 轻 · 輕 · 弱 · 弱い · 軽い · خفيف · 약하게 · 약함`,
  ],
  [
    'medium',
    `medium · moderate · middle · moyen · moyenne · modéré · modérée · medio · media · moderada · moderado · mittel ·
     médio · média · मध्यम · 中 · 中等 · 適度 · متوسط · 중간 · 보통`,
  ],
  [
    'firm',
    `firm · strong · hard · ferme · fort · forte · fuerte · firme · fest · stark · kräftig · तेज़ · 重 · 强 · 強 · 強い ·
     قوي · 강하게 · 강함`,
  ],
]);

const read =
  <Value>(words: ReadonlyMap<string, Value>) =>
  (text: string): Value | undefined =>
    words.get(plainName(text) || text.trim());

/** Whether a text says yes or no, and nothing else. */
export const readTruth = read(TRUTHS);
export const readSide = read(SIDES);
export const readPressure = read(PRESSURES);
