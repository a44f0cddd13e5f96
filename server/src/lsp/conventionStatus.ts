// rostrum/convention: tells clients that show it which convention a document was read under, once and whenever that changes.

import type { Connection } from 'vscode-languageserver';
import { titleOf } from '../features/profiles';
import type { Client } from './client';
import type { Documents, Snapshot } from './documents';
import { guardEvents } from './guard';
import { type ConventionParams, Notification } from './protocol';

export interface ConventionStatus {
  changed(uri: string): void;
  closed(uri: string): void;
}

/** Convention and counts follow the typing at some distance: nobody reads a status bar between two keystrokes. */
const distance = 300;

export function conventionStatus(connection: Connection, documents: Documents, client: () => Client): ConventionStatus {
  const told = new Map<string, string>();
  const timers = new Map<string, NodeJS.Timeout>();
  const tell = guardEvents(connection.console)('convention', async (uri: string) => {
    timers.delete(uri);
    const snapshot = await documents.snapshot(uri);
    if (!snapshot) return;
    const params = paramsOf(snapshot);
    const content = JSON.stringify(params);
    if (told.get(uri) === content) return;
    told.set(uri, content);
    await connection.sendNotification(Notification.convention, params);
  });
  return {
    changed(uri) {
      if (!client().options.conventionStatus) return;
      clearTimeout(timers.get(uri));
      timers.set(uri, setTimeout(tell, told.has(uri) ? distance : 0, uri));
    },
    closed(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      told.delete(uri);
    },
  };
}

const paramsOf = ({ uri, transcript: { convention, turns, speakers } }: Snapshot): ConventionParams => ({
  uri,
  name: convention.name,
  title: titleOf(convention),
  pinned: convention.pinned,
  evidence: convention.evidence,
  turns: turns.length,
  speakers: speakers.length,
});
