/** English words for the handout and what else can be taken away; they come with it. */
export const enPaper = {
  handout: 'Print handout',
  'handout.what': 'What goes on it',
  'handout.own': 'Choose points',
  'handout.paper': 'Paper',
  'handout.print': 'Print',
  'handout.copy': 'Copy as text',
  'handout.save': 'Save picture: {kind}',
  'handout.copied': 'Copied.',
  'handout.no-picture': 'The picture could not be loaded.',
  'handout.no-copy': 'The browser does not let this page copy.',
  'handout.no-print': 'If no print dialog opens, this page is not allowed to print here. Copy the text instead.',
  'handout.online': 'Online: {link}',
  picture: 'Save picture',
  share: 'Share',
  'share.copied': 'Link copied.',
} as const;
