import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { leaveDraft } from './draft.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Files dropped anywhere on the screen open the import page with them, unless they fell on a place of their own. True while some are held over it. */
export function useDropToImport(): boolean {
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      setOver(!event.defaultPrevented);
      event.preventDefault();
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      leaveDraft({ files: [...(event.dataTransfer?.files ?? [])] });
      void navigate({ to: '/import', search: { kind: 'file' } });
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [navigate]);
  return over;
}
