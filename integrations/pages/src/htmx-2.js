import 'htmx-2';
import './desk.js';
