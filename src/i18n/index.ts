export { fill, messagesFor, plural, timeRange, type MessageKey, type Messages } from './messages.js';
