import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium, findFirefox } from './browsers.mjs';
import { chunkFaults } from './smoke/chunks.mjs';
const ff=process.argv[2]==='firefox';
const b=await launch(ff?{browser:'firefox',executablePath:findFirefox()}:{executablePath:await ensureChromium(),args:CHROMIUM_FLAGS});
console.time('t');
try{ console.log((await chunkFaults(()=>b.newPage(),!ff)).join('\n')); } finally { console.timeEnd('t'); await b.close(); }
