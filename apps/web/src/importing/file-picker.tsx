import { importLimit } from '@glossa/contract';
import { FileText, Import, X } from 'lucide-react';
import { DropZone, FileTrigger, Pressable, Text } from 'react-aria-components';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { droppedFiles } from './dropped.ts';
import { fileEndings } from './files.ts';

/** Files to import: dropped or chosen, listed, left out again. */
export function FilePicker({ files, onChange }: { files: readonly File[]; onChange: (files: File[]) => void }) {
  const say = useText();
  const names = useNames();
  const add = (more: readonly File[]) => onChange([...files, ...more]);
  return (
    <div className="stack stack-4">
      <DropZone className="drop" onDrop={async ({ items }) => add(await droppedFiles(items))}>
        <Import size={22} aria-hidden />
        <Text slot="label">
          <b>{say('importing.file.drop')}</b>
        </Text>
        <p className="small">{say('importing.file.hint', { limit: names.size(importLimit) })}</p>
        <FileTrigger allowsMultiple acceptedFileTypes={[...fileEndings, 'text/plain']} onSelect={(chosen) => chosen && add([...chosen])}>
          <Pressable>
            <Button>{say('importing.file.choose')}</Button>
          </Pressable>
        </FileTrigger>
      </DropZone>
      {files.length > 0 && (
        <ul className="files">
          {files.map((file, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name
            <li key={at}>
              <FileText size={16} aria-hidden />
              <span className="grow clip">{file.name}</span>
              <span className="small faint num">{names.size(file.size)}</span>
              <IconButton small label={say('importing.file.remove', { name: file.name })} onPress={() => onChange(files.filter((_, other) => other !== at))}>
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
