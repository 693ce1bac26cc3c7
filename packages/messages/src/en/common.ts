/** ICU messages. A key is `common.` and what it is for. */
export const common = {
  'common.appName': 'Glossa',
  'common.undo': 'Undo',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.save': 'Save',
  'common.delete': 'Delete',
  'common.loading': 'Loading',
  'common.tryAgain': 'Try again',
  'common.notices': 'Notices',
} as const;
