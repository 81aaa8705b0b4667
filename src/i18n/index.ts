export { addEnglish, fill, loadAtlasMessages, messagesFor, plural, timeRange, type MessageKey, type Messages } from './messages.js';
