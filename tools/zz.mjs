import { chunkFaults } from './smoke/chunks.mjs';
import { webkitLauncher } from './webkit.mjs';
const l = webkitLauncher(); await l.startSession('a','about:blank');
let n=0;
const tab={ goto:(url)=>l.ask('POST','/url',{url}), async evaluate(fn,...args){ const id='r'+n++; await l.ask('POST','/execute/sync',{script:`window.${id}={};Promise.resolve((${fn}).apply(null,arguments)).then(v=>window.${id}={done:1,v},e=>window.${id}={done:1,e:String(e)})`,args}); for(;;){const r=await l.ask('POST','/execute/sync',{script:`return window.${id}`,args:[]}); if(r.done){ if(r.e) throw new Error(r.e); return r.v;} await new Promise(r=>setTimeout(r,150));} } };
console.time('t'); try { console.log((await chunkFaults(tab,true)).join('\n')); } catch(e){console.log(e)} finally { console.timeEnd('t'); await l.stop(); process.exit(0); }
