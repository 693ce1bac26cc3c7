import './dialog.css';
import { X } from 'lucide-react';
import type { FormEvent, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from './button.tsx';

export interface DialogProps {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
  /** What the dialog does when its form is sent; without it there is nothing to send. */
  submit?: { label: string; run: () => void; danger?: boolean; busy?: boolean; disabled?: boolean };
  cancel?: string;
}

/** What scrolls and holds nothing to go to is gone to itself, so that keys scroll it. */
function reachable(body: HTMLElement | null): void {
  if (body && body.scrollHeight > body.clientHeight && !body.querySelector('button, input, select, textarea, a[href], [tabindex]')) body.tabIndex = 0;
}

/** A modal window, open as long as it is drawn. */
export function Dialog({ title, close, onClose, children, submit, cancel }: DialogProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!submit?.busy && !submit?.disabled) submit?.run();
  };
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="dialog-frame">
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton label={close} onPress={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          </header>
          <form onSubmit={send} noValidate>
            <div className="dialog-body" ref={reachable}>
              {children}
            </div>
            {submit && (
              <footer className="dialog-foot">
                {cancel && (
                  <Button look="quiet" onPress={onClose}>
                    {cancel}
                  </Button>
                )}
                <Button type="submit" look={submit.danger ? 'danger' : 'primary'} isPending={submit.busy} isDisabled={submit.disabled}>
                  {submit.label}
                </Button>
              </footer>
            )}
          </form>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
