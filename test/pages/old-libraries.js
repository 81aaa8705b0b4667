/* eslint-disable no-extend-native, no-global-assign, func-names, prefer-rest-params, unicorn/no-thenable --
   extending what belongs to others is what these libraries did */
/**
 * What old libraries and sites do to the globals of a page. Each entry behaves as the library does where that differs
 * from today's browsers; none of its code is taken over.
 */
window.oldLibraries = (() => {
  const native = {
    keys: Object.keys,
    slice: Array.prototype.slice,
    split: String.prototype.split,
    exec: RegExp.prototype.exec,
    replace: String.prototype.replace,
    Promise,
    Date,
    fetch: window.fetch,
    toString: Date.prototype.toString,
    toISOString: Date.prototype.toISOString,
  };
  /** As properties that `for … in` sees, in place of those that are there. */
  const put = (target, methods) => {
    for (const name of native.keys(methods)) target[name] = methods[name];
  };
  /** The same, but what a browser has stays. */
  const putMissing = (target, methods) => {
    for (const name of native.keys(methods)) if (!(name in target)) target[name] = methods[name];
  };
  /** Methods with these names that must never be called by a map. */
  const named = (names) => {
    const methods = {};
    for (const name of native.split.call(names, ' '))
      methods[name] = function () {
        throw new Error(`${name}() of an old library was called`);
      };
    return methods;
  };
  /** `new Element('div')` makes an element; elements are still instances of it. */
  const elementFactory = () => {
    const { prototype } = window.Element;
    window.Element = function (tag) {
      return document.createElement(tag);
    };
    window.Element.prototype = prototype;
  };

  const mootools = () => {
    elementFactory();
    putMissing(
      Array.prototype,
      named(
        'each clean invoke associate link contains append getLast getRandom include combine erase empty flatten pick',
      ),
    );
    putMissing(
      String.prototype,
      named('test contains clean camelCase hyphenate capitalize escapeRegExp toInt substitute'),
    );
    putMissing(Number.prototype, named('limit round times each toFloat toInt abs ceil floor max min pow'));
    putMissing(Function.prototype, named('extend implement pass delay periodical attempt hide protect'));
    putMissing(
      Element.prototype,
      named(
        'set get erase match inject grab adopt dispose destroy clone empty replaces wraps addEvent removeEvent fireEvent ' +
          'getElement getElements getParent getNext getPrevious getFirst getStyle setStyle setStyles hasClass addClass ' +
          'getProperty setProperty store retrieve measure getSize getScroll getPosition',
      ),
    );
    window.Request = function () {};
    window.Class = function () {};
  };

  /** Goes through a list as Prototype does: a thrown `$break` ends it. */
  const $break = {};
  const each = (list, visit) => {
    try {
      for (let i = 0; i < list.length; i++) visit(list[i], i);
    } catch (thrown) {
      if (thrown !== $break) throw thrown;
    }
  };
  const enumerable = {
    map(visit, context) {
      const results = [];
      each(this, (value, index) => results.push(visit.call(context, value, index)));
      return results;
    },
    filter(visit, context) {
      const results = [];
      each(this, (value, index) => visit.call(context, value, index) && results.push(value));
      return results;
    },
    find(visit, context) {
      let result;
      each(this, (value, index) => {
        if (!visit.call(context, value, index)) return;
        result = value;
        throw $break;
      });
      return result;
    },
    every(visit, context) {
      let result = true;
      each(this, (value, index) => {
        result = result && !!visit.call(context, value, index);
        if (!result) throw $break;
      });
      return result;
    },
    some(visit, context) {
      let result = false;
      each(this, (value, index) => {
        result = !!visit.call(context, value, index);
        if (result) throw $break;
      });
      return result;
    },
    entries() {
      return native.slice.call(this);
    },
    toArray() {
      return native.slice.call(this);
    },
  };
  const prototype = () => {
    elementFactory();
    put(Array.prototype, enumerable);
    putMissing(
      Array.prototype,
      named(
        '_each all any collect detect eachSlice findAll grep include inGroupsOf inject invoke max min member partition ' +
          'pluck reject sortBy zip size inspect clear first last compact flatten without uniq intersect clone',
      ),
    );
    Array.from = function (list) {
      if (!list) return [];
      if ('toArray' in Object(list)) return list.toArray();
      const results = [];
      for (let i = 0; i < (list.length || 0); i++) results[i] = list[i];
      return results;
    };
    put(String.prototype, {
      startsWith(start) {
        return this.lastIndexOf(start, 0) === 0;
      },
      endsWith(end) {
        const from = this.length - end.length;
        return from >= 0 && this.indexOf(end, from) === from;
      },
      toArray() {
        return native.split.call(this, '');
      },
    });
    putMissing(
      String.prototype,
      named(
        'gsub scan truncate strip stripTags escapeHTML camelize underscore dasherize times succ empty blank interpolate',
      ),
    );
    putMissing(Number.prototype, named('toColorPart succ times toPaddedString abs round ceil floor'));
    put(Function.prototype, {
      bind(context, ...first) {
        const method = this;
        return function (...more) {
          return method.apply(context, [...first, ...more]);
        };
      },
    });
    putMissing(Function.prototype, named('argumentNames bindAsEventListener curry delay defer wrap methodize'));
    put(Element.prototype, {
      remove() {
        this.parentNode.removeChild(this);
        return this;
      },
      ...named(
        'visible toggle hide show update replace insert wrap inspect up down previous next siblings match select ' +
          'adjacent identify readAttribute writeAttribute getHeight classNames hasClassName addClassName ' +
          'cleanWhitespace empty descendantOf setStyle setOpacity makePositioned absolutize clonePosition observe fire ' +
          'store retrieve purge measure clone request serialize activate clear disable enable present getValue',
      ),
    });
    put(Event, named('element findElement pointer stop observe stopObserving'));
    put(window, {
      $break,
      Hash: function () {},
      Template: function () {},
      Form: {},
      Field: {},
      Ajax: {},
      Position: {},
    });
  };

  return {
    'MooTools 1.2'() {
      mootools();
      // Takes an event of the browser and wraps it.
      window.Event = function (event) {
        this.event = event;
        this.type = event.type;
      };
      window.Hash = function () {};
    },

    'MooTools 1.5'() {
      mootools();
      Array.from = function (item) {
        if (item === null || item === undefined) return [];
        if (typeof item === 'string' || typeof item.length !== 'number') return [item];
        return Array.isArray(item) ? item : native.slice.call(item);
      };
      put(Number, { from: (item) => (Number.isFinite(parseFloat(item)) ? parseFloat(item) : null) });
      put(String, { from: (item) => `${item}` });
      putMissing(
        Object,
        named('subset map filter every some getLength keyOf contains toQueryString merge clone append'),
      );
      Object.values = function (object) {
        const values = [];
        for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) values.push(object[name]);
        return values;
      };
    },

    'Prototype 1.6'() {
      prototype();
      put(Array.prototype, {
        reduce() {
          return this.length > 1 ? this : this[0];
        },
        toJSON() {
          return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
        },
      });
      put(String.prototype, {
        toJSON() {
          return `"${this}"`;
        },
      });
      put(Number.prototype, {
        toJSON() {
          return String(this);
        },
      });
      // Inherited names, too.
      Object.keys = function (object) {
        const names = [];
        for (const name in object) names.push(name);
        return names;
      };
      Object.values = function (object) {
        const values = [];
        for (const name in object) values.push(object[name]);
        return values;
      };
    },

    'Prototype 1.7'() {
      prototype();
    },

    'Sugar 1.2'() {
      const hidden = (target, methods) => {
        for (const name of native.keys(methods))
          Object.defineProperty(target, name, { value: methods[name], configurable: true, writable: true });
      };
      const test = (match) =>
        typeof match === 'function'
          ? match
          : (value) => (match instanceof RegExp ? match.test(value) : value === match);
      hidden(Array.prototype, {
        // Goes round: the entry after the last is the first.
        at(index, isLoop = true) {
          const { length } = this;
          return isLoop ? this[((index % length) + length) % length] : this[index];
        },
        find(match) {
          for (let i = 0; i < this.length; i++) if (test(match)(this[i], i, this)) return this[i];
          return undefined;
        },
        includes(match) {
          for (let i = 0; i < this.length; i++) if (test(match)(this[i], i, this)) return true;
          return false;
        },
        ...named('add remove include exclude first last min max unique union flatten groupBy sortBy compact isEmpty'),
      });
      hidden(String.prototype, named('first last words lines each titleize underscore has insert'));
      hidden(Function.prototype, named('fill delay throttle debounce lazy once cancel after'));
    },

    Datejs() {
      Date.now = () => new native.Date();
      Date.parse = (text) => {
        const date = new native.Date(text);
        return Number.isNaN(date.getTime()) ? null : date;
      };
      put(Date.prototype, {
        toString(format) {
          return format ? String(format) : native.toString.call(this);
        },
        toISOString() {
          return `"${native.toISOString.call(this)}"`;
        },
      });
      putMissing(Date.prototype, named('add set clearTime compareTo equals between addDays next last is at'));
      putMissing(Number.prototype, named('ago fromNow day days month week year'));
    },

    'Ext JS 3 and ASP.NET AJAX'() {
      put(Array.prototype, named('remove contains removeAt insert clear'));
      putMissing(String.prototype, named('toggle escape leftPad format trimStart trimEnd localeFormat'));
      putMissing(Number.prototype, named('constrain format localeFormat'));
      putMissing(Date.prototype, named('format dateFormat getElapsed between add clone clearTime localeFormat'));
      putMissing(Function.prototype, named('createCallback createDelegate defer createSequence createInterceptor'));
      putMissing(Array, named('add addRange clear clone contains dequeue enqueue forEach indexOf insert parse remove'));
      put(window, { Ext: {}, Sys: {}, Type: Function });
    },

    'additions to Object.prototype'() {
      put(Object.prototype, named('toJSONString extend clone each size isEmpty merge watch'));
      put(Array.prototype, named('toJSONString each last first remove'));
    },

    'a Promise library'() {
      // Made before allSettled(), any() and finally().
      const wrap = (promise) => new OldPromise((resolve, reject) => promise.then(resolve, reject));
      function OldPromise(run) {
        this.promise = new native.Promise(run);
      }
      OldPromise.prototype = {
        constructor: OldPromise,
        then(onFulfilled, onRejected) {
          return wrap(this.promise.then(onFulfilled, onRejected));
        },
        catch(onRejected) {
          return this.then(undefined, onRejected);
        },
        done() {},
      };
      OldPromise.resolve = (value) => wrap(native.Promise.resolve(value));
      OldPromise.reject = (reason) => wrap(native.Promise.reject(reason));
      OldPromise.all = (list) => wrap(native.Promise.all(list));
      OldPromise.race = (list) => wrap(native.Promise.race(list));
      window.Promise = OldPromise;
    },

    'an old fetch()'() {
      // No stream, no abort: only the whole text.
      window.fetch = (address) =>
        native.fetch.call(window, address).then((response) => ({
          ok: response.ok,
          status: response.status,
          statusText: response.statusText,
          url: response.url,
          headers: { get: (name) => response.headers.get(name) },
          text: () => response.text(),
          json: () => response.text().then((text) => JSON.parse(text)),
        }));
    },

    'collections of a shim'() {
      // Whole, but not the browser's own: lists of entries, with iterators.
      function OldMap(entries) {
        this.list = [];
        if (entries) for (const [key, value] of entries) this.set(key, value);
      }
      const same = (key) => (entry) => Object.is(entry[0], key);
      OldMap.prototype = {
        constructor: OldMap,
        get size() {
          return this.list.length;
        },
        get(key) {
          const found = this.list.find(same(key));
          return found ? found[1] : undefined;
        },
        set(key, value) {
          const found = this.list.find(same(key));
          if (found) found[1] = value;
          else this.list.push([key, value]);
          return this;
        },
        has(key) {
          return this.list.some(same(key));
        },
        delete(key) {
          const index = this.list.findIndex(same(key));
          if (index >= 0) this.list.splice(index, 1);
          return index >= 0;
        },
        clear() {
          this.list.length = 0;
        },
        forEach(visit, context) {
          for (const [key, value] of this.list) visit.call(context, value, key, this);
        },
        *keys() {
          for (const [key] of this.list) yield key;
        },
        *values() {
          for (const [, value] of this.list) yield value;
        },
        *entries() {
          for (const [key, value] of this.list) yield [key, value];
        },
        [Symbol.iterator]() {
          return this.entries();
        },
      };
      function OldSet(values) {
        this.map = new OldMap();
        if (values) for (const value of values) this.add(value);
      }
      OldSet.prototype = {
        constructor: OldSet,
        get size() {
          return this.map.size;
        },
        add(value) {
          this.map.set(value, value);
          return this;
        },
        has(value) {
          return this.map.has(value);
        },
        delete(value) {
          return this.map.delete(value);
        },
        clear() {
          this.map.clear();
        },
        forEach(visit, context) {
          for (const value of this) visit.call(context, value, value, this);
        },
        keys() {
          return this.map.keys();
        },
        values() {
          return this.map.keys();
        },
        *entries() {
          for (const value of this.values()) yield [value, value];
        },
        [Symbol.iterator]() {
          return this.map.keys();
        },
      };
      window.Map = OldMap;
      window.Set = OldSet;
    },

    'XRegExp 1.5'() {
      RegExp.prototype.test = function (text) {
        return native.exec.call(this, text) !== null;
      };
      String.prototype.match = function (pattern) {
        const regex = pattern instanceof RegExp ? pattern : new RegExp(pattern);
        if (!regex.global) return regex.exec(this);
        const found = [];
        regex.lastIndex = 0;
        for (let match = regex.exec(this); match; match = regex.exec(this)) found.push(match[0]);
        return found.length > 0 ? found : null;
      };
      // Knows the flags of 2007: g, i and m.
      String.prototype.split = function (by, limit) {
        if (!(by instanceof RegExp)) return native.split.call(this, by, limit);
        const pieces = [];
        let end = 0;
        const regex = new RegExp(by.source, `g${by.ignoreCase ? 'i' : ''}${by.multiline ? 'm' : ''}`);
        for (let match = regex.exec(this); match; match = regex.exec(this)) {
          if (match[0] === '') regex.lastIndex++;
          if (match.index >= this.length || match.index + match[0].length === end) continue;
          pieces.push(this.slice(end, match.index), ...native.slice.call(match, 1));
          end = match.index + match[0].length;
        }
        pieces.push(this.slice(end));
        return limit === undefined ? pieces : pieces.slice(0, limit);
      };
    },

    'shims for frames and observers'() {
      // The time of the frame is not told.
      window.requestAnimationFrame = (act) => setTimeout(() => act(), 1000 / 60);
      window.cancelAnimationFrame = (id) => clearTimeout(id);
      window.requestIdleCallback = (act) => setTimeout(() => act({ didTimeout: false, timeRemaining: () => 10 }), 1);
      window.cancelIdleCallback = (id) => clearTimeout(id);
      // Tells the size of the content only.
      const { ResizeObserver } = window;
      window.ResizeObserver = function (tell) {
        return new ResizeObserver((entries, observer) =>
          tell(
            entries.map(({ target, contentRect }) => ({ target, contentRect })),
            observer,
          ),
        );
      };
    },

    'a console with nothing but log()'() {
      window.console = { log() {} };
    },

    'helpers of a site'() {
      put(String.prototype, {
        replaceAll(find, by) {
          return native.replace.call(this, new RegExp(find, 'g'), by);
        },
      });
      put(Array.prototype, {
        flat() {
          return [].concat(...this);
        },
        flatMap(visit) {
          return [].concat(...this.map((value, index) => visit(value, index)));
        },
        includes(value) {
          return this.indexOf(value) !== -1;
        },
        ...named('last first unique remove contains max min sum'),
      });
      put(Element.prototype, {
        remove() {
          this.parentNode.removeChild(this);
        },
        append(...nodes) {
          for (const node of nodes) this.appendChild(node instanceof Node ? node : document.createTextNode(node));
        },
      });
      put(Object, {
        entries(object) {
          return native.keys(object).map((name) => [name, object[name]]);
        },
      });
    },
  };
})();
