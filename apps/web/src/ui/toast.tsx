import './toast.css';
import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

export interface Toast {
  text: string;
  /** The way back. `keys` names a key that does the same. */
  action?: { label: string; run: () => void; keys?: string };
}
export interface Toaster {
  show(toast: Toast): void;
  /** Goes the way back that is on offer now; false where none is. */
  undo(): boolean;
  /** Whether a way back is on offer. */
  offers(): boolean;
  dismiss(): void;
}

const stay = 8000;
const ToastContext = createContext<Toaster | null>(null);

export function useToast(): Toaster {
  const toaster = useContext(ToastContext);
  if (!toaster) throw new Error('useToast needs a ToastProvider above it.');
  return toaster;
}

/** Shows one toast at a time for eight seconds, longer while it is pointed at or focused. */
export function ToastProvider({ labels, children }: { labels: { region: string; close: string }; children: ReactNode }) {
  const [toast, setToast] = useState<(Toast & { serial: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const serial = useRef(0);
  const offered = useRef<Toast['action']>(undefined);
  const dismiss = useCallback(() => {
    offered.current = undefined;
    setHeld(false);
    setToast(null);
  }, []);
  const show = useCallback((next: Toast) => {
    serial.current += 1;
    offered.current = next.action;
    setHeld(false);
    setToast({ ...next, serial: serial.current });
  }, []);

  const undo = useCallback(() => {
    const action = offered.current;
    if (!action) return false;
    dismiss();
    action.run();
    return true;
  }, [dismiss]);
  const offers = useCallback(() => offered.current !== undefined, []);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(dismiss, stay);
    return () => clearTimeout(timer);
  }, [toast, held, dismiss]);

  const toaster = useMemo(() => ({ show, undo, offers, dismiss }), [show, undo, offers, dismiss]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <ToastContext value={toaster}>
      {children}
      <section className="toasts" aria-label={labels.region}>
        <div role="status">
          {toast && (
            <div className="toast" key={toast.serial} {...hold}>
              <span className="grow">{toast.text}</span>
              {toast.action && <ToastAction action={toast.action} act={undo} />}
              <button type="button" className="toast-close" aria-label={labels.close} onClick={dismiss}>
                <X size={16} aria-hidden />
              </button>
            </div>
          )}
        </div>
      </section>
    </ToastContext>
  );
}

function ToastAction({ action, act }: { action: NonNullable<Toast['action']>; act: () => void }) {
  return (
    <button type="button" onClick={act}>
      {action.label}
      {action.keys && <kbd aria-hidden>{action.keys}</kbd>}
    </button>
  );
}
