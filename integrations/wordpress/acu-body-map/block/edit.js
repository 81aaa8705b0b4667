/* global acuBodyMap */
// The block: a live preview, its settings, and the map as text with its picture. Both are saved with the post, in tags
// that any author may write, for readers without script, feeds and mail.
(({ apiFetch, blockEditor, blocks, components, data: store, element, i18n, url }) => {
  const { BlockControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, FormTokenField, Notice, PanelBody, RangeControl, SelectControl } = components;
  const { TextareaControl, ToggleControl, ToolbarButton, ToolbarGroup } = components;
  const { createElement: h, Fragment, RawHTML, useEffect, useRef, useState } = element;
  const { dispatch, select, useSelect } = store;
  const { __, sprintf } = i18n;

  /** How long nothing is changed before the text is written anew, in milliseconds. */
  const PAUSE = 800;
  /** How wide a picture is, in pixels: sharp on the screens of phones, and never higher than WordPress scales it to. */
  const SHARP = 2;
  const HIGHEST = 2500;
  /** What stands for the picture's address until it has one. */
  const PLACE = 'acu-body-map-picture';

  const TOPICS = [
    ['', __('Low back pain', 'acu-body-map')],
    ['head-neck', __('Headache and a stiff neck', 'acu-body-map')],
    ['sleep-stress', __('Sleep and stress', 'acu-body-map')],
    ['shoulder-arm', __('Shoulder, arm and hand', 'acu-body-map')],
    ['knee-leg', __('Knees and legs', 'acu-body-map')],
    ['nausea-travel', __('Nausea and travel sickness', 'acu-body-map')],
  ];
  const LANGUAGES = [
    ['', __('That of the page', 'acu-body-map')],
    ['en', 'English'],
    ['es', 'Español'],
    ['fr', 'Français'],
    ['de', 'Deutsch'],
    ['pt-BR', 'Português (Brasil)'],
    ['hi', 'हिन्दी'],
    ['zh-Hans', '简体中文'],
    ['ja', '日本語'],
    ['ar', 'العربية'],
  ];
  const THEMES = [
    ['', __('That of the settings', 'acu-body-map')],
    ['clay', __('Clay', 'acu-body-map')],
    ['jade', __('Jade', 'acu-body-map')],
    ['ink', __('Ink', 'acu-body-map')],
    ['clinical', __('Clinical', 'acu-body-map')],
    ['night', __('Night', 'acu-body-map')],
    ['high-contrast', __('High contrast', 'acu-body-map')],
  ];
  const LAYOUTS = [
    ['', __('By itself', 'acu-body-map')],
    ['compact', __('Small', 'acu-body-map')],
    ['full', __('Whole', 'acu-body-map')],
  ];
  const FIGURES = [
    ['', __('Neutral', 'acu-body-map')],
    ['female', __('Female', 'acu-body-map')],
    ['male', __('Male', 'acu-body-map')],
  ];
  const options = (pairs) => pairs.map(([value, label]) => ({ value, label }));

  const textModule = () => import(acuBodyMap.text);
  /** The site's language where a block names none: people may write in an editor in another. */
  const languageOf = ({ lang }) => lang || acuBodyMap.lang;

  // WordPress takes `<`, `>` and `&` in what most authors write for HTML. In JSON they can be written in another way,
  // which means the same.
  const ESCAPES = [
    ['<', '\\u003c'],
    ['>', '\\u003e'],
    ['&', '\\u0026'],
  ];
  const kept = (json) => ESCAPES.reduce((text, [sign, escape]) => text.split(sign).join(escape), json);
  const shown = (json) => ESCAPES.reduce((text, [sign, escape]) => text.split(escape).join(sign), json);

  /** The map itself, as readers see it. */
  function Preview({ attributes, onLoad }) {
    const box = useRef();
    const { text, ...given } = attributes;
    useEffect(() => {
      const page = box.current.ownerDocument;
      // The canvas is a frame, to which WordPress brings no modules.
      if (!page.querySelector(`script[src="${acuBodyMap.map}"]`))
        page.head.append(Object.assign(page.createElement('script'), { type: 'module', src: acuBodyMap.map }));
      const map = page.createElement('acu-body-map');
      for (const name of ['points', 'topic', 'layout', 'figure', 'data', 'src'])
        if (given[name]) map.setAttribute(name, given[name]);
      map.setAttribute('lang', languageOf(given));
      map.setAttribute('heading-level', given.headingLevel);
      map.toggleAttribute('meridians', given.meridians);
      map.className = `acu-theme-${given.theme || acuBodyMap.theme || 'none'}`;
      if (acuBodyMap.disclaimer)
        map.append(Object.assign(page.createElement('p'), { slot: 'disclaimer', textContent: acuBodyMap.disclaimer }));
      map.addEventListener('acu-load', () => onLoad(map.model));
      // The map moves from mark to mark by the arrow keys, WordPress from block to block.
      map.addEventListener('keydown', (event) => event.stopPropagation());
      box.current.replaceChildren(map);
    }, [JSON.stringify(given)]);
    return h('div', { ref: box });
  }

  /** A drawing as the pixels of a file: WordPress takes no SVG. */
  async function pixels({ svg, width, height }) {
    const scale = Math.min(SHARP, HIGHEST / height);
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * scale),
      height: Math.round(height * scale),
    });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  }

  /** A short name for a text: the same for the same text. */
  function hashOf(text) {
    let hash = 0x811c9dc5;
    for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    return (hash >>> 0).toString(36);
  }

  /** The picture in the media library, which has each picture of a post once: its address, and its id when it is new. */
  async function pictureOf({ picture, title }) {
    const post = select('core/editor')?.getCurrentPostId();
    const slug = `acu-body-map-${String(post ?? 'site').replace(/\W+/g, '-')}-${hashOf(picture.svg)}`;
    const path = '/wp/v2/media';
    const [found] = await apiFetch({ path: url.addQueryArgs(path, { slug, _fields: 'source_url' }) });
    if (found) return { src: found.source_url };
    const body = new FormData();
    body.append('file', await pixels(picture), `${slug}.png`);
    body.append('slug', slug);
    body.append('title', title);
    body.append('alt_text', picture.alt);
    if (Number.isInteger(post)) body.append('post', post);
    const { id, source_url: src } = await apiFetch({ path, method: 'POST', body });
    return { id, src };
  }

  /** Takes a picture away that this editor has made and that nothing shows any more. */
  function discard({ id, src }) {
    const saved = select('core/editor')?.getCurrentPostAttribute('content') ?? '';
    const shows = blocks.serialize(select('core/block-editor').getBlocks()).includes(src) || saved.includes(src);
    if (!shows) apiFetch({ path: `/wp/v2/media/${id}?force=true`, method: 'DELETE' }).catch(() => {});
  }

  /**
   * Writes the map as text whenever what it shows has changed. Until that is done, the post can't be saved. What came
   * with the post is left as it is, unless it lacks the picture.
   */
  function useText({ attributes, setAttributes, clientId }) {
    const mayUpload = useSelect((get) => get('core').canUser('create', 'media'), []);
    const [{ fault, wanted }, setState] = useState({ fault: '', wanted: 0 });
    const { text, theme, layout, meridians, align, anchor, className, style, ...given } = attributes;
    const key = JSON.stringify([given, wanted]);
    const written = useRef(text ? key : '');
    const made = useRef();
    useEffect(() => {
      const isWhole = mayUpload === false || text.includes('<img');
      if (mayUpload === undefined || (written.current === key && isWhole)) return undefined;
      const lock = `acu-body-map-${clientId}`;
      const editor = dispatch('core/editor');
      let isLate = false;
      const write = async () => {
        const { renderStatic } = await textModule();
        const { points, topic, figure, headingLevel, src } = attributes;
        const dataset = attributes.data || (src ? await (await fetch(src)).text() : undefined);
        const map = await renderStatic(dataset, {
          lang: languageOf(attributes),
          headingLevel,
          // Routines and questions would fill ten screens of a feed for a post about two points.
          more: false,
          ...(mayUpload && { image: PLACE }),
          ...(topic && { topic }),
          ...(points && { points }),
          ...(figure && { figure }),
        });
        const hasPicture = map.html.includes(`src="${PLACE}"`);
        const picture = hasPicture && !isLate ? await pictureOf(map) : undefined;
        if (isLate) {
          if (picture?.id) discard(picture);
          return;
        }
        // Not every theme keeps pictures inside of its column, and where there is script, nothing has to be fetched.
        const image =
          picture && `style="max-width:100%;height:auto" loading="lazy" src="${url.safeDecodeURI(picture.src)}"`;
        written.current = key;
        setAttributes({ text: map.html.trim().replace(`src="${PLACE}"`, image ?? '') });
        if (made.current && made.current.src !== picture?.src) discard(made.current);
        if (picture?.id) made.current = picture;
        setState((state) => ({ ...state, fault: '' }));
      };
      editor?.lockPostSaving(lock);
      const timer = setTimeout(
        () =>
          write()
            .catch((error) => {
              written.current = key;
              if (!isLate) setState((state) => ({ ...state, fault: error.message }));
            })
            .finally(() => isLate || editor?.unlockPostSaving(lock)),
        PAUSE,
      );
      return () => {
        isLate = true;
        clearTimeout(timer);
        editor?.unlockPostSaving(lock);
      };
    }, [key, mayUpload]);
    const again = () => setState((state) => ({ ...state, wanted: state.wanted + 1 }));
    return { fault, mayUpload, again };
  }

  /** What authors are told about the text. */
  function Said({ fault, mayUpload }) {
    if (fault)
      return h(
        Notice,
        { status: 'warning', isDismissible: false },
        sprintf(
          /* translators: %s: what is wrong with the data, in English. */
          __('The text for readers without script was not written: %s', 'acu-body-map'),
          fault,
        ),
      );
    if (mayUpload === false)
      return h(
        Notice,
        { status: 'info', isDismissible: false },
        __(
          'You may not upload files, so readers without script get the text without the picture. It is added when somebody who may upload opens this post.',
          'acu-body-map',
        ),
      );
    return null;
  }

  /** A control with the sizes of newer versions, which older ones ignore. */
  const control = (type, props) =>
    h(
      'div',
      { style: { marginBlockEnd: '16px' } },
      h(type, { __next40pxDefaultSize: true, ...(type !== Button && { __nextHasNoMarginBottom: true }), ...props }),
    );

  function Edit(props) {
    const { attributes, setAttributes } = props;
    const set = (name) => (value) => setAttributes({ [name]: value });
    const choice = (name, label, pairs) =>
      control(SelectControl, { label, value: attributes[name], options: options(pairs), onChange: set(name) });
    const [names, setNames] = useState([]);
    const [own, setOwn] = useState([]);
    useEffect(() => {
      textModule().then(({ pointNames }) => setNames(pointNames()));
    }, []);
    const text = useText(props);
    const hasOwn = Boolean(attributes.data || attributes.src);
    return h(
      Fragment,
      null,
      h(
        BlockControls,
        null,
        h(
          ToolbarGroup,
          null,
          h(ToolbarButton, {
            icon: 'update',
            label: __('Write the text for readers without script anew', 'acu-body-map'),
            onClick: text.again,
          }),
        ),
      ),
      h(
        InspectorControls,
        null,
        h(Said, text),
        h(
          PanelBody,
          { title: __('Points', 'acu-body-map') },
          !hasOwn && choice('topic', __('What for', 'acu-body-map'), TOPICS),
          control(FormTokenField, {
            label: __('Only these points', 'acu-body-map'),
            value: attributes.points.split(/[\s,]+/).filter(Boolean),
            suggestions: hasOwn ? own : names,
            maxSuggestions: 50,
            onChange: (tokens) => setAttributes({ points: tokens.map((token) => token.split(' ')[0]).join(' ') }),
          }),
          control(ToggleControl, {
            label: __('Meridian lines', 'acu-body-map'),
            checked: attributes.meridians,
            onChange: set('meridians'),
          }),
        ),
        h(
          PanelBody,
          { title: __('Look', 'acu-body-map'), initialOpen: false },
          choice('layout', __('Size', 'acu-body-map'), LAYOUTS),
          choice('figure', __('Body', 'acu-body-map'), FIGURES),
          choice('theme', __('Theme', 'acu-body-map'), THEMES),
          choice('lang', __('Language', 'acu-body-map'), LANGUAGES),
          control(RangeControl, {
            label: __('Level of the points’ headings', 'acu-body-map'),
            value: attributes.headingLevel,
            min: 2,
            max: 6,
            onChange: set('headingLevel'),
          }),
        ),
        h(
          PanelBody,
          { title: __('Your own points', 'acu-body-map'), initialOpen: hasOwn },
          h(
            MediaUploadCheck,
            null,
            h(MediaUpload, {
              allowedTypes: ['application/json'],
              onSelect: (media) => setAttributes({ src: media.url, data: '' }),
              render: ({ open }) =>
                control(Button, {
                  variant: 'secondary',
                  onClick: open,
                  children: __('A JSON file of the media library', 'acu-body-map'),
                }),
            }),
          ),
          attributes.src &&
            h(
              'p',
              null,
              attributes.src.split('/').pop(),
              ' ',
              h(
                Button,
                { variant: 'link', isDestructive: true, onClick: () => setAttributes({ src: '' }) },
                __('Remove', 'acu-body-map'),
              ),
            ),
          control(TextareaControl, {
            label: __('Or paste JSON', 'acu-body-map'),
            value: shown(attributes.data),
            rows: 8,
            onChange: (json) => setAttributes({ data: kept(json), src: '' }),
          }),
        ),
      ),
      h(
        'div',
        useBlockProps(),
        h(Preview, { attributes, onLoad: (model) => setOwn((model?.points ?? []).map(({ id }) => id)) }),
      ),
    );
  }

  /** The attributes of a shortcode as those of the block. */
  const fromShortcode = (name) => ({ type: 'string', shortcode: ({ named }) => named[name] ?? '' });

  blocks.registerBlockType('acu-body-map/map', {
    edit: Edit,
    save: ({ attributes }) => h('div', useBlockProps.save(), h(RawHTML, null, attributes.text)),
    transforms: {
      from: [
        {
          type: 'shortcode',
          tag: 'acu_body_map',
          attributes: Object.fromEntries(
            ['points', 'topic', 'layout', 'figure', 'theme', 'lang', 'src'].map((name) => [name, fromShortcode(name)]),
          ),
        },
      ],
    },
  });
})(window.wp);
