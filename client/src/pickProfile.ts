// The pick behind the status bar item: which convention to read this file by, or, by the button of a line, the whole workspace.

import { type QuickPickItem, type QuickPickItemButtonEvent, type TextDocument, ThemeIcon, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ConventionParams, Notification, type PinParams, type ProfilesResult, Request } from '../../server/src/lsp/protocol';
import type { Pins } from './pins';

interface ProfileItem extends QuickPickItem {
  readonly profile: string | null;
}

const forWorkspace = { iconPath: new ThemeIcon('root-folder'), tooltip: 'Pin for the whole workspace' };

export async function pickProfile(
  client: BaseLanguageClient,
  document: TextDocument,
  uri: string,
  pins: Pins,
  found: ConventionParams | undefined,
): Promise<void> {
  const profiles = await client.sendRequest<ProfilesResult>(Request.profiles);
  const pinned = pins.of(uri) ?? null;
  const buttons = workspace.workspaceFolders ? [forWorkspace] : [];
  const items: ProfileItem[] = [
    { profile: null, label: 'Let the document decide', ...(found && !found.pinned && { description: `now: ${found.title}` }), buttons },
    ...profiles.map(({ name, title, example }) => ({ profile: name, label: title, description: name, detail: oneLine(example), buttons })),
  ];

  const pick = window.createQuickPick<ProfileItem>();
  pick.title = 'How are the labels of this transcript written?';
  pick.placeholder = 'Pin a convention for this file';
  pick.matchOnDescription = true;
  pick.items = items;
  pick.activeItems = items.filter((item) => item.profile === pinned);
  pick.onDidAccept(async () => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item) await pinFile(item.profile);
  });
  pick.onDidTriggerItemButton(async ({ item }: QuickPickItemButtonEvent<ProfileItem>) => {
    pick.hide();
    await pinFile(null); // else the file's own pin would hide the workspace's
    await workspace.getConfiguration('rostrum', document).update('profile', item.profile ?? undefined, false);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();

  async function pinFile(profile: string | null): Promise<void> {
    await pins.set(uri, profile);
    await client.sendNotification(Notification.pin, { uri, profile } satisfies PinParams);
  }
}

const oneLine = (example: string): string => example.replaceAll(/\s*\n\s*/g, ' ⏎ ');
