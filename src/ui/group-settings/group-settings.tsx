import { roles } from '../../domain/case.ts';
import { daysAfter } from '../../domain/day.ts';
import { explainTimes, groupDays, largestMinimum, longestGroupNote, smallestMinimum } from '../../domain/group.ts';
import type { FieldFault, GroupForm } from '../../domain/group-form.ts';
import { type Lang, langs } from '../../domain/lang.ts';
import type { OfferedSlot } from '../../domain/local-card.ts';
import { languageNames, words } from '../../i18n/index.ts';
import { LongTextField, SelectField, TextField, TickField } from '../field/field.tsx';
import { CardFields } from './card-fields.tsx';

export interface GroupSettingsProps {
  readonly lang: Lang;
  readonly form: GroupForm;
  readonly faults: readonly FieldFault[];
  readonly slots: readonly OfferedSlot[];
  /** ISO date, in the Netherlands. */
  readonly today: string;
  readonly retentionDays: number;
  /** Of a group that is there: what its learners count on cannot be changed, and is left out. */
  readonly made?: boolean;
}

/** What a fault is called, for its field. */
export const faultAt = (lang: Lang, faults: readonly FieldFault[], field: string): string | undefined => {
  const fault = faults.find((one) => one.field === field)?.fault;
  return fault && words(lang).groupForm.fault[fault];
};

/** How often the store is emptied: what a trainer can choose from. */
const keepTimes = [30, 90, 180];

/** Everything that a trainer can set. */
export function GroupSettings({ lang, form, faults, slots, today, retentionDays, made }: GroupSettingsProps) {
  const w = words(lang).groupForm;
  const error = (field: string) => faultAt(lang, faults, field);
  const role = words(lang).role;
  const kept = new Set([...keepTimes.filter((days) => days < retentionDays), Number(form.keepDays), retentionDays]);
  const keepOptions = [...kept].filter((days) => days > 0 && days <= retentionDays).sort((one, other) => one - other);
  return (
    <div class="group-settings">
      <fieldset class="field-set">
        <legend>{w.explain}</legend>
        <p class="hint">{w.explainHint}</p>
        {explainTimes.map((time, at) => (
          <TickField
            id={at === 0 ? 'explain' : `explain-${time}`}
            type="radio"
            name="explain"
            value={time}
            checked={form.explain === time}
            label={w.explainTimes[time]}
            error={at === 0 ? error('explain') : undefined}
          />
        ))}
      </fieldset>
      <fieldset class="field-set">
        <legend>{w.certainty}</legend>
        <TickField id="certainty" name="certainty" value="on" checked={form.certainty} label={w.certaintyAsk} />
      </fieldset>
      {!made && (
        <fieldset class="field-set">
          <legend>{w.pseudonyms}</legend>
          <TickField
            id="pseudonyms"
            name="pseudonyms"
            value="on"
            checked={form.pseudonyms}
            label={w.pseudonymsAsk}
            hint={w.pseudonymsHint}
          />
        </fieldset>
      )}
      <TextField
        id="ends-on"
        type="date"
        min={today}
        max={daysAfter(today, groupDays)}
        value={form.endsOn}
        label={w.endsOn}
        hint={w.endsOnHint}
        error={error('ends-on')}
      />
      <SelectField
        id="role"
        value={form.role}
        options={[['', w.roleFree], ...roles.map((one) => [one, role[one]] as const)]}
        label={w.role}
        hint={w.roleHint}
        error={error('role')}
      />
      <SelectField
        id="lang"
        value={form.lang}
        options={[['', w.langFree], ...langs.map((one) => [one, languageNames[one]] as const)]}
        label={w.lang}
        error={error('lang')}
      />
      {!made && (
        <TextField
          id="minimum"
          type="number"
          min={smallestMinimum}
          max={largestMinimum}
          value={form.minimum}
          label={w.minimum}
          hint={w.minimumHint}
          error={error('minimum')}
        />
      )}
      <SelectField
        id="keep-days"
        value={form.keepDays}
        options={keepOptions.map((days) => [`${days}`, w.days(days)])}
        label={w.keepDays}
        hint={w.keepDaysHint}
        error={error('keep-days')}
      />
      <LongTextField
        id="note"
        rows={3}
        value={form.note}
        label={w.note}
        hint={w.noteHint(longestGroupNote)}
        error={error('note')}
      />
      {slots.length > 0 && <CardFields {...{ lang, slots, error }} card={form.card} />}
    </div>
  );
}
