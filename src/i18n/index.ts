export {
  addEnglish,
  english,
  fill,
  loadAtlasMessages,
  plural,
  timeRange,
  type MessageKey,
  type Messages,
} from './messages.js';
