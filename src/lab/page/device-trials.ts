import type { DeviceAttempt, Lab } from "../contract.ts";

/** Lets the device send, one message at a time. */
export interface DeviceTrials {
  send(): Promise<DeviceAttempt>;
  /** The story begins with a failure: a device that never tried tries once, unasked. */
  firstTry(): void;
}

export function createDeviceTrials(
  lab: () => Lab,
  changed: () => void,
): DeviceTrials {
  let running: Promise<DeviceAttempt> | undefined;

  function send(): Promise<DeviceAttempt> {
    running ??= lab()
      .mail.sendFromDevice()
      .finally(() => {
        running = undefined;
        changed();
      });
    return running;
  }

  function firstTry(): void {
    if (lab().attempts().length > 0) return;
    // A try that began before the story changed is none of this story's: it is waited for, then looked again.
    const before = running?.catch(() => undefined) ?? Promise.resolve();
    before
      .then(() => (lab().attempts().length > 0 ? undefined : send()))
      // When it cannot send, the strip says "not tried yet" and the person can press the button.
      .catch(() => undefined);
  }

  return { send, firstTry };
}
