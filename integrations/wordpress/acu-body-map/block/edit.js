/* global wp, AcuStatic */
// The block: a live preview, its settings, and the map as text, which is saved with the post in tags that any author
// may write, for readers without script, feeds and mail.
(({ apiFetch, blockEditor, blocks, components, element, i18n, url }) => {
  const { BlockControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const {
    Button,
    FormTokenField,
    Notice,
    PanelBody,
    RangeControl,
    SelectControl,
    TextareaControl,
    TextControl,
    ToggleControl,
    ToolbarButton,
    ToolbarGroup,
  } = components;
  const { createElement: h, Fragment, RawHTML, useEffect, useMemo, useRef, useState } = element;
  const { __, sprintf } = i18n;

  /** How long nothing is typed before the text is written anew, in milliseconds. */
  const PAUSE = 600;
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
  const THEMES = ['', 'clay', 'jade', 'ink', 'clinical', 'night', 'high-contrast'];
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

  /** The attributes of the tag: those that are set, by their names in HTML. */
  const tagAttributes = ({ headingLevel, meridians, theme, text, data, src, ...rest }) => ({
    ...Object.fromEntries(Object.entries(rest).filter(([name, value]) => value && NAMES.includes(name))),
    'heading-level': headingLevel,
    ...(meridians && { meridians: '' }),
    ...(theme && { class: `acu-theme-${theme}` }),
  });
  const NAMES = ['points', 'topic', 'layout', 'figure', 'lang'];

  /** The dataset of a block as JSON text; undefined for the built-in points. */
  async function dataOf({ data, src }) {
    if (data) return data;
    return src ? (await fetch(src)).text() : undefined;
  }

  /** The map itself, and the points that there are to choose from. */
  function Preview({ attributes, onPoints }) {
    const box = useRef();
    const key = JSON.stringify([tagAttributes(attributes), attributes.data, attributes.src]);
    useEffect(() => {
      const document = box.current.ownerDocument;
      const map = document.createElement('acu-body-map');
      for (const [name, value] of Object.entries(tagAttributes(attributes))) map.setAttribute(name, value);
      if (attributes.data) map.setAttribute('data', attributes.data);
      else if (attributes.src) map.setAttribute('src', attributes.src);
      box.current.replaceChildren(map);
      const tell = () => onPoints((map.model?.points ?? []).map(({ id }) => id));
      map.addEventListener('acu-load', tell);
      return () => map.removeEventListener('acu-load', tell);
    }, [key]);
    return h('div', { ref: box });
  }

  /** Writes the map as text whenever what it shows has changed. */
  function useText(attributes, setAttributes) {
    const [fault, setFault] = useState('');
    const { text, ...given } = attributes;
    const key = JSON.stringify(given);
    useEffect(() => {
      let isLate = false;
      const timer = setTimeout(async () => {
        try {
          const { lang, topic, points, figure, headingLevel } = attributes;
          const map = await AcuStatic.renderStatic(await dataOf(attributes), {
            lang: lang || document.documentElement.lang,
            headingLevel,
            ...(topic && { topic }),
            ...(points && { points }),
            ...(figure && { figure }),
          });
          if (isLate) return;
          setFault('');
          const html = map.html.trim();
          if (html !== text) setAttributes({ text: html });
        } catch (error) {
          if (!isLate) setFault(error.message);
        }
      }, PAUSE);
      return () => {
        isLate = true;
        clearTimeout(timer);
      };
    }, [key]);
    return fault;
  }

  function Edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const [offered, setOffered] = useState([]);
    const fault = useText(attributes, setAttributes);
    const suggestions = useMemo(() => AcuStatic.pointNames?.() ?? offered, [offered]);
    const chosen = attributes.points.split(/[\s,]+/).filter(Boolean);
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('Points', 'acu-body-map') },
          h(SelectControl, {
            label: __('What for', 'acu-body-map'),
            value: attributes.topic,
            options: options(TOPICS),
            onChange: set('topic'),
          }),
          h(FormTokenField, {
            label: __('Only these points', 'acu-body-map'),
            value: chosen,
            suggestions,
            onChange: (tokens) => setAttributes({ points: tokens.map((token) => String(token).split(' ')[0]).join(' ') }),
          }),
          h(ToggleControl, {
            label: __('Meridian lines', 'acu-body-map'),
            checked: attributes.meridians,
            onChange: set('meridians'),
          }),
        ),
        h(
          PanelBody,
          { title: __('Look', 'acu-body-map'), initialOpen: false },
          h(SelectControl, {
            label: __('Size', 'acu-body-map'),
            value: attributes.layout,
            options: options(LAYOUTS),
            onChange: set('layout'),
          }),
          h(SelectControl, {
            label: __('Body', 'acu-body-map'),
            value: attributes.figure,
            options: options(FIGURES),
            onChange: set('figure'),
          }),
          h(SelectControl, {
            label: __('Theme', 'acu-body-map'),
            value: attributes.theme,
            options: THEMES.map((value) => ({ value, label: value || __('That of the settings', 'acu-body-map') })),
            onChange: set('theme'),
          }),
          h(SelectControl, {
            label: __('Language', 'acu-body-map'),
            value: attributes.lang,
            options: options(LANGUAGES),
            onChange: set('lang'),
          }),
          h(RangeControl, {
            label: __('Level of the points’ headings', 'acu-body-map'),
            value: attributes.headingLevel,
            min: 2,
            max: 6,
            onChange: set('headingLevel'),
          }),
        ),
        h(
          PanelBody,
          { title: __('Your own points', 'acu-body-map'), initialOpen: false },
          h(
            MediaUploadCheck,
            null,
            h(MediaUpload, {
              allowedTypes: ['application/json'],
              onSelect: (media) => setAttributes({ src: media.url, data: '' }),
              render: ({ open }) =>
                h(Button, { variant: 'secondary', onClick: open }, __('A JSON file of the media library', 'acu-body-map')),
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
          h(TextareaControl, {
            label: __('Or paste JSON', 'acu-body-map'),
            value: attributes.data,
            rows: 8,
            onChange: (data) => setAttributes({ data, src: '' }),
          }),
        ),
      ),
      h(
        'div',
        useBlockProps(),
        fault &&
          h(
            Notice,
            { status: 'warning', isDismissible: false },
            sprintf(
              /* translators: %s: what is wrong with the data, in English. */
              __('The text for readers without script was not written: %s', 'acu-body-map'),
              fault,
            ),
          ),
        h(Preview, { attributes, onPoints: setOffered }),
      ),
    );
  }

  blocks.registerBlockType('acu-body-map/map', {
    edit: Edit,
    save: ({ attributes }) => h('div', useBlockProps.save(), h(RawHTML, null, attributes.text)),
  });
})(window.wp);
