import 'htmx.org';
import './desk.js';
