import type { SafetyText } from '../language.js';

/** The safety text in Simplified Chinese. */
export const safety: SafetyText = {
  heading: '按压之前。',
  summary: '感到痛就停下。怀孕、生病或受伤时，请先咨询。',
  notes: [
    {
      kind: 'emergency',
      lead: '请立即呼叫急救：',
      back: '生殖器或臀部麻木或刺麻。新出现排尿困难，或控制不住大小便。双腿无力或麻木。',
      text: '胸痛。严重事故后的疼痛。',
    },
    {
      kind: 'doctor',
      lead: '请尽快就医：',
      text: '发热。没有刻意减重，体重却下降。出现肿块，或背部形状有变化。疼痛在夜间加重，或几周后仍不见好转。',
    },
    {
      kind: 'never',
      lead: '不要按压：',
      text: '破损、起水泡或有瘀伤的皮肤。新的疤痕。靠近管子或医疗装置的地方。如果腿部可能有血栓（血块），不要按小腿肚或膝盖后面。',
    },
    {
      kind: 'ask',
      lead: '请先咨询：',
      text: '怀孕：请咨询助产士或医生。在用抗凝药（让血液不易凝固的药）或容易出血：请咨询医生。皮肤脆弱，有静脉曲张、骨病、骨折，或按压部位有癌症：也请先咨询。',
    },
    { kind: 'stop', lead: '停止按压：', text: '感到疼痛、头晕或麻木时，请停下。慢慢松手。' },
  ],
  disclaimer: '本内容为一般信息，不能代替医生的诊疗。',
  cautions: {
    pregnancy: '怀孕了吗？请先咨询助产士或医生。',
    'blood-thinners': '您在用抗凝药（让血液不易凝固的药），或容易出血吗？请先咨询医生，并且只轻轻按。',
    'varicose-veins': '不要按压静脉曲张的地方。',
    'blood-clot': '如果腿部可能有血栓（血块），不要按这里。迹象是：一条腿肿胀、发烫、疼痛。',
    'broken-skin': '不要按压破损、起水泡或有瘀伤的皮肤。',
    fracture: '不要按压骨折处及其附近。',
    nerve: '下面有神经经过。如果疼痛或刺麻感沿手臂或腿窜开，请停下。',
    artery: '下面有血管经过。只用中等力度按压。',
    kidney: '下面是肾脏。不要重按，绝不要捶打这里。',
    unreadable: '这个穴位有一条注意事项，但在这里无法读取。按压前请先咨询医生。',
  },
};
