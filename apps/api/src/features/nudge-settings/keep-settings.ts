import { accept, refuse } from '@relais/domain/kernel/result';
import { mistakesInOpeningHours } from '@relais/domain/kernel/working-time/opening-hours';
import { defaultNudgeSettings } from '@relais/domain/nudge/settings';
import { inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { settingsVersions, writeSettings } from '../../nudging/settings.repository.ts';
import { wakeHeld } from '../../nudging/wake-held.ts';
import type { NudgeSettingsUseCases } from './nudge-settings.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

const shownVersions = 50;

export const getSettings =
  ({ database: { read } }: Pick<Needs, 'database'>): NudgeSettingsUseCases['get'] =>
  async () => {
    const rows = await settingsVersions(read, shownVersions);
    const { staff } = read.tables;
    const editors = rows.flatMap(({ editedBy }) => editedBy ?? []);
    const names = new Map(
      (editors.length === 0
        ? []
        : await read.select({ id: staff.id, name: staff.name }).from(staff).where(inArray(staff.id, editors))
      ).map(({ id, name }) => [id, name]),
    );
    return {
      version: rows[0]?.version ?? 0,
      settings: rows[0]?.value ?? defaultNudgeSettings,
      history: rows.map(({ version, value, editedAt, editedBy }) => ({
        version,
        settings: value,
        editedAt,
        editedBy: names.get(editedBy ?? '') ?? '',
      })),
    };
  };

/** Writes the next version, and looks at once again at whatever the former one held back. */
export const saveSettings =
  ({ database, clock, ids }: Needs): NudgeSettingsUseCases['save'] =>
  ({ basedOn, settings }, { staffId }) =>
    database.transaction(async (sql) => {
      const [latest] = await settingsVersions(sql, 1);
      const found = latest?.version ?? 0;
      if (found !== basedOn) {
        return refuse({ code: 'settings-changed-meanwhile' as const, expected: basedOn, found });
      }
      const mistakes = mistakesInOpeningHours(settings.quietHours);
      if (mistakes.length > 0) return refuse({ code: 'quiet-hours-refused' as const, mistakes });
      const now = clock.now();
      await writeSettings(sql, found + 1, settings, { editedBy: staffId, now, revision: ids.next() });
      await wakeHeld(sql, now);
      return accept({ version: found + 1 });
    });
