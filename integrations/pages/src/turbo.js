import '@hotwired/turbo';
import './desk.js';
