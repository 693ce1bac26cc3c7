/** The media types of what is read here, the kind that tells most of its structure first. */
export const readableTypes: readonly string[] = [
  'application/epub+zip',
  'application/x-fictionbook+xml',
  'application/fb2+zip',
  'application/fb2',
  'text/html',
  'application/xhtml+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'text/markdown',
  'text/plain',
  'application/pdf',
];
