/** ICU messages of the command line and of the server's start. A key is `cli.` and what it is for. */
export const cli = {
  'cli.ready': 'Glossa is ready at {url}',
  'cli.usage':
    'Usage: glossa COMMAND\n\n' +
    '  import FILE|URL|-… --lang CODE\n' +
    '                              make lessons of files, pages of the web, or what comes in; prints their addresses\n' +
    '         [--title TEXT] [--course ID] [--user NAME] [--once]\n' +
    '         [--translation FILE] [--translation-lang CODE]\n' +
    '                              link it with a translation, which may stand in the same file\n' +
    '         [--public]           share it with everybody, and print its public address\n' +
    '  follow ADDRESS|FILE.opml… [--lang CODE] [--title TEXT] [--course ID] [--user NAME]\n' +
    '                              follow feeds of new texts, which wait to be chosen\n' +
    '  feeds [--opml]              show the feeds that are followed, or write them for another program\n' +
    '  unfollow ADDRESS|ID…        follow feeds no longer\n' +
    '  user list                   show who has an account\n' +
    '  user add NAME [--admin]     make an account; asks for its password\n' +
    '         [--owner-password]   and first for one for you, who read here without signing in\n' +
    '  user reset NAME             make a one-time code for a new password\n' +
    '  user role NAME admin|learner\n' +
    '  backup [FILE]               write database and files to one archive, while the server runs or not\n' +
    '  restore FILE [--yes]        put an archive in the place of what is here\n' +
    '  apertium [--port N]         run Apertium’s translation server for this machine alone\n' +
    '  config                      show every setting\n' +
    '  evaluate KIND               answer an evaluation on standard input\n',
  'cli.unknownCommand': 'There is no command “{command}”. Without a command, glossa tells all there are.',
  'cli.unknownOption': 'That command line cannot be understood: {reason}',
  'cli.missing': 'Please say {what}. Without a command, glossa tells how it is called.',
  'cli.missing.file': 'which file',
  'cli.missing.feed': 'which feed',
  'cli.missing.lang': 'the language of the text with --lang, as in --lang fr',
  'cli.missing.name': 'whose account',
  'cli.missing.role': 'the role: admin or learner',
  'cli.missing.kind': 'what to evaluate',
  'cli.fault': 'Glossa met a fault it does not know: {reason}',

  'cli.setting.wrong': '{setting} is set to “{value}”, which cannot be used. {wanted}',
  'cli.setting.isDefault': 'the default',
  'cli.setting.defaultIs': 'default: {fallback}',
  'cli.setting.none': 'none',
  'cli.setting.data': 'Folder of database and files.',
  'cli.setting.data.wanted': 'Please name a folder.',
  'cli.setting.host': 'Address the server listens on; 0.0.0.0 for all of this machine’s.',
  'cli.setting.host.wanted': 'Please give an address of this machine, such as 127.0.0.1.',
  'cli.setting.port': 'Port the server listens on.',
  'cli.setting.port.wanted': 'Please give a number from 0 to 65535.',
  'cli.setting.url': 'Public address, where people come in through a proxy.',
  'cli.setting.url.wanted': 'Please give a web address that begins with http:// or https://.',
  'cli.setting.trustProxy': 'Proxies that may say who calls: how many stand before the server, or their addresses with commas between.',
  'cli.setting.trustProxy.wanted': 'Please give a number from 1 to 9, or addresses such as 127.0.0.1, 10.0.0.0/8.',
  'cli.setting.signUp': 'Who may make an account: closed, invite or open.',
  'cli.setting.signUp.wanted': 'Please choose closed, invite or open.',
  'cli.setting.database': 'PostgreSQL database; without it, a SQLite file in the data folder.',
  'cli.setting.database.wanted': 'Please give an address such as postgres://user:password@host/database.',
  'cli.setting.testOrigin.wanted': 'Please remove it: it belongs to tests.',

  'cli.setting.key.wanted': 'Please give the key as it was given to you, without spaces.',
  'cli.setting.apertium': 'Address of an Apertium server (APY), for translating sentences.',
  'cli.setting.libretranslate': 'Address of a LibreTranslate server, for translating sentences.',
  'cli.setting.libretranslateKey': 'API key of LibreTranslate, where it wants one.',
  'cli.setting.deeplKey': 'API key of DeepL, for translating sentences.',
  'cli.setting.deeplUrl': 'Address of DeepL, where it is not the usual one.',
  'cli.setting.googleKey': 'API key of Google Cloud Translation, for translating sentences.',
  'cli.setting.googleUrl': 'Address of Google Cloud Translation, where it is not the usual one.',
  'cli.setting.openaiUrl': 'Address of a server that speaks as OpenAI’s chat completions do, for translating sentences; it mostly ends in /v1.',
  'cli.setting.openaiKey': 'API key of that server, where it wants one.',
  'cli.setting.openaiModel': 'Name of the model that it should use.',
  'cli.setting.openaiModel.wanted': 'Please name the model that the server at GLOSSA_OPENAI_URL should use.',
  'cli.setting.translationLimit': 'Characters that an account may have each paid engine translate in a month, or none for no limit.',
  'cli.setting.translationLimit.wanted': 'Please give a whole number of characters, such as 500000, or none for no limit.',

  'cli.start.portTaken': 'Port {port} on {host} is taken: another program, or another Glossa, listens there. Stop it, or set GLOSSA_PORT.',
  'cli.start.portRefused': 'This user may not listen on port {port} of {host}. Please choose a port from 1024 up with GLOSSA_PORT.',
  'cli.start.hostUnknown': 'This machine has no address {host}. Please set GLOSSA_HOST to one it has, such as 127.0.0.1.',
  'cli.start.databaseNewer':
    'The database was written by a newer Glossa (it has had the change “{migration}”). Nothing was changed. Please start that version, or restore a backup of this one.',
  'cli.start.folder': 'The data folder {folder} cannot be written to ({reason}). Please make it writable for this user, or set GLOSSA_DATA.',
  'cli.start.databaseUnreachable': 'The database cannot be reached ({reason}). Please see that it runs and that DATABASE_URL is right.',
  'cli.start.notADatabase':
    'The file {file} is not a database of Glossa, or is damaged. Nothing was changed. A backup can be put in its place with glossa restore.',
  'cli.start.restoring': 'This Glossa is being restored from a backup. Please start again when that is done.',

  'cli.import.same': 'This text was here already, as “{title}”: {address}. With --once it is not imported again.',
  'cli.follow.none': 'No feed is followed.',
  'cli.follow.unknown': 'No feed that is followed has the address or id “{feed}”. `glossa feeds` shows them.',
  'cli.follow.noOpml': '{file} is no list of feeds (OPML).',
  'cli.import.linked': '{linked, number} of {sentences, plural, one {# sentence} other {{sentences, number} sentences}} linked with the translation ({lang}).',
  'cli.import.oneTranslation': 'A translation belongs to one text. Please import one at a time with --translation.',
  'cli.import.noUser': 'There is no account named “{name}”. The command “user list” shows all.',
  'cli.import.whichUser': 'There are several accounts. Please say whose lesson it is with --user NAME.',
  'cli.import.fileUnreadable': '{file} cannot be read ({reason}).',
  'cli.import.pastedTitle': 'Pasted text',

  'cli.user.line': '{name}  {role}  {password, select, yes {with password} other {without password}}  since {since}',
  'cli.user.none': 'There are no accounts.',
  'cli.user.password': 'Password for {name}: ',
  'cli.user.passwordMissing': 'No account was made: no password was given for {name}.',
  'cli.user.passwordWeak': 'No account was made: the password for {name} is too easy to guess. {problem}',
  'cli.user.added': 'The account {name} was made.',
  'cli.user.addedBoth': 'The account {name} was made. From now on everybody signs in; you as “{owner}”, with the password you gave.',
  'cli.user.ownerFirst':
    'Until now Glossa opens on this computer without signing in. With a second account everybody signs in, so “{owner}”, who reads here now, needs a password too.',
  'cli.user.ownerHas': 'No account was made: nobody reads here without signing in any more. Please leave --owner-password out.',
  'cli.user.ownerLockedOut':
    'No account was made: it would lock you out. Glossa opens here without signing in, as “{owner}”, and with a second account everybody signs in. Please set a password for “{owner}” first, in Settings → Account → Set a password, or in the same go with --owner-password, which asks for it before the other one.',
  'cli.user.reset': 'With this code {name} can set a new password until {until}: {code}',
  'cli.user.roleSet': '{name} is now {role, select, admin {an admin} other {a learner}}.',

  'cli.backup.done':
    'Backed up {rows, plural, one {one row} other {{rows, number} rows}} and {files, plural, =0 {no files} one {one file} other {{files, number} files}}, read back and found whole: {path}',
  'cli.backup.exists': '{path} is there already. Nothing was written. Please name another file.',
  'cli.backup.unwritable': 'The backup was not made: {path} cannot be written to ({reason}). Please name another file.',
  'cli.backup.missingFile': 'The backup was not made: a stored file is missing on disk ({path}).',

  'cli.restore.confirm':
    'This puts the backup of {date} ({rows, plural, one {one row} other {{rows, number} rows}}, {files, plural, =0 {no files} one {one file} other {{files, number} files}}) in the place of everything in {place}. Type “restore” to go on: ',
  'cli.restore.word': 'restore',
  'cli.restore.needsYes': 'Nothing was changed. To restore without being asked, add --yes.',
  'cli.restore.givenUp': 'Nothing was changed.',
  'cli.restore.done':
    'Restored {rows, plural, one {one row} other {{rows, number} rows}} and {files, plural, =0 {no files} one {one file} other {{files, number} files}}. Everyone signs in again.',
  'cli.restore.kept': 'What was here before is kept as {path}.',
  'cli.restore.inUse': 'Glossa is running on this database. Nothing was changed. Please stop the server and its workers, then restore again.',
  'cli.apertium.missing':
    'Apertium is not installed. On Debian: apt install apertium-apy, and the pairs of languages you want, such as apertium-fr-es and apertium-eng-spa.',
  'cli.apertium.starting': 'Apertium listens at {url}, for this machine alone. Start Glossa with GLOSSA_APERTIUM_URL={url} beside it. Ctrl+C stops it.',
  'cli.apertium.ended': 'Apertium’s server ended by itself. Its last words above say why; perhaps another program listens on that port.',

  'cli.archive.missing': 'There is no file {path}. Nothing was changed.',
  'cli.archive.foreign': '{path} is not a backup of Glossa. Nothing was changed.',
  'cli.archive.broken': '{path} is damaged: what is in it is not what it says there should be. Nothing was changed.',
  'cli.archive.incomplete': '{path} is cut off: its end is missing. Nothing was changed.',
  'cli.archive.newer': '{path} was written by a newer Glossa. Nothing was changed. Please restore it with that version.',
} as const;
