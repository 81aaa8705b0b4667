import { describeOldLibraries } from '../../support/old-libraries.js';

describeOldLibraries('after');
